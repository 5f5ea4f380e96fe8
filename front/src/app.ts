// Alongside in the browser. Every page works without this; with it, posts stay
// on the page, others' changes appear softly, and what is typed is kept.
import { fillCode } from "./code.ts";
import { idle } from "./idle.ts";
import { leave } from "./leave.ts";
import { listen } from "./listen.ts";
import { live } from "./live.ts";
import { watchTyping } from "./morph.ts";
import { watchButtons, watchHands } from "./page.ts";
import { softPosts } from "./posts.ts";
import { signs } from "./signs.ts";
import { small } from "./small.ts";
import { warn } from "./warn.ts";

leave(); // first: whatever else fails, leaving works
idle();
watchHands();
watchButtons();
watchTyping();
warn(); // before the posts: it may hold one back
softPosts();
live();
listen();
signs();
small();
fillCode();
