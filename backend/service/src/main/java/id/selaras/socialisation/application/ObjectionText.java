package id.selaras.socialisation.application;

import java.util.List;

/** The words of the letters about an objection. Public inside, because templates read them by reflection. */
final class ObjectionText {

    private ObjectionText() {}

    /**
     * @param number      of the objection
     * @param decree      number of the decree
     * @param decreeDay   its day in words
     * @param received    day on which it came
     * @param lastDay     on which one could file
     * @param filed       day and time of filing, with the zone
     * @param filedDay    the day alone
     * @param filingDays  working days there were, with words
     */
    public record Filed(
            String number,
            String decree,
            String decreeDay,
            String received,
            boolean recorded,
            String lastDay,
            String filed,
            String filedDay,
            String filingDays,
            List<String> grounds,
            String request,
            List<String> evidence) {}

    /**
     * @param heading    what the letter is called
     * @param result     as a phrase: {@code menolak keberatan}
     * @param effect     what follows for the decree
     * @param remedy     what the person can do next, or empty
     * @param inadmissible whether it was too late to be heard
     */
    public record Answer(
            String heading, String result, List<String> reasons, String effect, String remedy, boolean inadmissible) {}
}
