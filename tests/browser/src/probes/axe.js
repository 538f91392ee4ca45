// What axe-core finds, shadow roots included: the rule, and where.
if (!window.axe) (0, eval)(given);
const { violations } = await axe.run(document, { resultTypes: ["violations"] });
return violations.map(({ id, impact, help, nodes }) => {
  const places = nodes.slice(0, 5).map(({ target, failureSummary }) => `  ${target.flat().join(" ")}\n    ${failureSummary.replaceAll("\n", "\n    ")}`);
  return [`${id} (${impact}): ${help}, ${nodes.length} times`, ...places].join("\n");
});
