package id.selaras.survey.application;

import id.selaras.survey.application.PagePress.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * When a device at a counter goes back to the first page although its browser has no scripts, so that the next person
 * finds nothing of the one before. The page says it, and a button on it gives as much time again as often as wanted
 * (WCAG 2.2.1).
 *
 * @param kiosk   whether the device stays at a counter
 * @param seconds from now on; 0 where the page stays, as the one that a script turns, which counts by itself
 * @param address of the first page, in its first language
 * @param held    what a page that has ended sends again to stay; empty where its form does that, or nothing is to be
 *     read
 */
record KioskReset(boolean kiosk, int seconds, String address, List<Named> held) {

    /** After the last page, as with a script. */
    static final int ENDED = 20;

    /** Where a button is to be pressed, or a receipt copied. */
    static final int IDLE = 120;

    /** Where something is to be written; also how often a page without answers looks whether it has changed. */
    static final int WRITING = 300;

    /** Asks a page that has ended to stay. */
    private static final String STAYS = "tetap";

    static KioskReset none(PageForm form) {
        return new KioskReset(form.isOfKiosk(), 0, "", List.of());
    }

    static KioskReset after(int seconds, PageForm form, String code) {
        return form.isOfKiosk() ? new KioskReset(true, seconds, "/s/" + code + "?kios=1", List.of()) : none(form);
    }

    /** Of a page on which nothing can be answered: it comes up again by itself once a survey opens. */
    static KioskReset closed(PageForm form, String code) {
        return after(form.isNew() ? WRITING : ENDED, form, code);
    }

    /** @param sent what the page before has sent: sent again it is told the same */
    static KioskReset ended(PageForm form, String code, List<Named> sent) {
        if (!form.isOfKiosk() || form.isNew()) {
            return none(form);
        }
        List<Named> held = new ArrayList<>(sent);
        held.add(new Named(STAYS, "1"));
        boolean stays = form.fields().containsKey(STAYS);
        return new KioskReset(true, stays ? IDLE : ENDED, after(0, form, code).address(), held);
    }

    boolean isDue() {
        return seconds > 0;
    }
}
