/**
 * Every wait of the engine, in milliseconds. A wait ends as soon as its condition holds: these are the limits. The
 * matrix of 28 widget kits runs with them (2026-11). A shorter one makes refusals, a longer one makes them late.
 */

// Looking at the page.

/** A page is read after this rest … */
export const PAGE_RESTS = 150;
/** … and at least this often while it keeps changing. */
export const LOOK_AGAIN = 1000;
/** On a page that never rests, a relevant change never waits longer than this … */
export const LOOK_AT_LATEST = 5000;
/** … and no change longer than this. */
export const SLOW_LOOK = 15_000;

// Waiting itself.

/** Poll intervals right after a wait began. Animations change no node, and most are short. */
export const FIRST_POLLS = [12, 18, 25, 35];
/** Poll interval after that. */
export const POLL = 50;
/** A window in the background draws no frames. */
export const FRAME_AT_LATEST = 50;
/** An element that moves comes to rest: popups slide, wheels glide. */
export const STABLE = 1500;

// Clicking and typing.

/** An element can be hit: popups let the pointer through until they have come into place. */
export const HITTABLE = 900;
/** A control shows what it was given: frameworks render in a later task. */
export const VALUE_SHOWN = 600;
/** A control is empty. */
export const EMPTIED = 300;
/** A control that lost one character by Backspace is empty: most react in the same task. */
export const EMPTIED_BY_KEY = 60;
/** A control that looked empty has its value back: some render it again when the focus is gone. */
export const VALUE_BACK = 300;

// Fields of a fill.

/** Nothing lies over a field after its neighbour was closed. */
export const UNCOVERED = 2500;
/** Controls appear after the last field was filled. */
export const CONTROLS_APPEAR = 2500;
/** Each value is watched this long: pages throw values away a moment after they took them. */
export const VALUE_WATCHED = 1100;
/** A control that is redrawn, or disabled by a list that closes, is back. */
export const CONTROL_BACK = 400;

// Lists.

/** Options arrive (observed on the copyright portal: up to 8 s). */
export const OPTIONS_ARRIVE = 8500;
/** The same on a first try, while other fields can be filled in the meantime. */
export const OPTIONS_ARRIVE_FIRST = 2000;
/** A list that has rows and stays as it is for this long is complete. */
export const LIST_COMPLETE = 1500;
/** A list that has rows is scrolled and searched after this rest. */
export const LIST_RESTS = 120;
/** A list without rows is searched, and wheels that turn together are read, after this rest. */
export const WHEELS_REST = 400;
/** A trigger that opened nothing is clicked again on its own control. */
export const TRIGGER_SILENT = 700;
/** Reading a long list takes time: it is read at most this often. */
export const LIST_READ_EVERY = 60;
/** A list that renders only its window has rendered the next rows. */
export const ROWS_RENDERED = 50;
/** A list that loads more at its end has grown. */
export const LIST_GROWS = 400;
/** A search is answered. */
export const SEARCH = 8000;
/** A search whose rows stay as they are is answered … */
export const SEARCH_RESTS = 700;
/** … and one without rows has none. */
export const SEARCH_EMPTY = 2500;
/** The next level of a row of selects shows its option. */
export const LEVEL_SHOWN = 1000;
/** A list that closes by itself is closed and its trigger shows the option. */
export const LIST_CLOSES = 120;
/** The same where the list has no confirm button. */
export const LIST_CLOSES_LATE = 200;
/** The trigger shows the option after its list was closed. */
export const OPTION_SHOWN = 1500;

// Popups.

/** A popup closes by itself before anything is clicked to close it. */
export const CLOSES_BY_ITSELF = 30;
/** A popup is gone after a click outside or Escape. */
export const CLOSED = 350;
/** A sheet is gone after a click on the layer behind it: sheets slide. */
export const SHEET_CLOSED = 600;
/** A panel whose own button was clicked is gone … */
export const PANEL_GONE = 3000;
/** … or stays where it is for this long, and will not go. */
export const PANEL_RESTS = 250;

// Clear buttons.

/** A clear button appears under the pointer. */
export const CLEAR_BUTTON = 120;
/** A clear button has taken something away. */
export const CLEARED = 200;
/** A click on the clear button has opened the list instead. */
export const LIST_OPENED = 120;
/** An opened list has its entry that chooses nothing (请选择). */
export const EMPTY_OPTION = 400;

// Dates.

/** A calendar opens. */
export const CALENDAR_OPENS = 3000;
/** A calendar that both ends of a range share opens; else each end has one of its own. */
export const RANGE_CALENDAR_OPENS = 1500;
/** A calendar opens again, to prove a typed day. */
export const CALENDAR_REOPENS = 600;
/** A calendar that has opened marks its day. */
export const DAY_MARKED = 250;
/** A field still shows its day after its calendar was closed. */
export const DAY_KEPT = 300;
/** A field shows the day that was clicked, or its calendar closes. */
export const DAY_TAKEN = 400;
/** A field shows its day after its calendar was confirmed. */
export const DAY_CONFIRMED = 1500;
/** A native input shows its day. */
export const NATIVE_DAY_SHOWN = 500;
/** A typed day is shown after blur: fields that throw it away do so at once. */
export const TYPED_DAY_SHOWN = 150;
/** A day that was typed into the panel is shown after the panel's input lost the focus. */
export const PANEL_DAY_SHOWN = 100;
/** Wheels have turned to the day. */
export const WHEELS_TURNED = 800;
/** A calendar closes after its first day: then it is not that of a range. */
export const RANGE_CLOSES = 300;
/** A range shows both days. */
export const RANGE_SHOWN = 1000;
/** A range clears or rewrites half a value: then it reads what is typed. */
export const RANGE_READS = 300;
/** Both ends of a range are empty. */
export const RANGE_EMPTIED = 500;

// Calendars.

/** Arrows are large enough to be known. */
export const ARROWS_APPEAR = 400;
/** An arrow has turned the month. */
export const MONTH_TURNED = 400;
/** A list of years or months has opened. */
export const YEARS_OPEN = 300;
/** A year or month that was clicked is shown. */
export const YEAR_SHOWN = 500;
/** The days are shown again. */
export const DAYS_BACK = 200;
/** An arrow has turned the list of years. */
export const YEARS_TURNED = 250;
/** Scrolling has brought other years. */
export const YEARS_SCROLLED = 400;
/** A list that was scrolled takes clicks again. */
export const SCROLL_ENDS = 600;

// Files.

/** A file stands in the list without a sign of progress: lists show the name a moment before the progress. */
export const FILE_RESTS = 220;
/** A file is uploaded. */
export const UPLOAD = 180_000;
/** A file is off its list. */
export const FILE_REMOVED = 2000;
