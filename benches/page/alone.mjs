// One run at a time: two beside each other measure each other.
import fs from "node:fs";

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch ({ code }) {
    return code === "EPERM";
  }
};

/** Takes a file for this process; throws if one that lives has it. What a dead one left is taken over. */
export function alone(file) {
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : NaN;
  if (holder && isAlive(holder)) {
    throw new Error(`Process ${holder} is measuring already, and two would measure each other. Wait, or end it: kill ${holder}`);
  }
  fs.writeFileSync(file, String(process.pid));
  process.on("exit", () => fs.rmSync(file, { force: true }));
}

/** Does something before the process ends by a signal. */
export function atEnd(work) {
  for (const [signal, number] of [["SIGINT", 2], ["SIGTERM", 15], ["SIGHUP", 1]]) {
    process.once(signal, async () => {
      await work();
      process.exit(128 + number);
    });
  }
}
