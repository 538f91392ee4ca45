// The same, with its own answer to many items switched on.
import { start } from "../vis-timeline/start.js";

start({ cluster: {} });
