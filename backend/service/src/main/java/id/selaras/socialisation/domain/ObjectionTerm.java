package id.selaras.socialisation.domain;

import id.selaras.rules.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when an objection may be filed (PP 79/2021: 14 working days from receipt of the decree). The day of receipt does
 * not count, the last day counts until its end in the zone of the government.
 *
 * @param lastDay on which one may still file
 */
public record ObjectionTerm(LocalDate lastDay) {

    public static ObjectionTerm of(WorkingDays calendar, LocalDate receivedOn, int workingDays) {
        return new ObjectionTerm(calendar.after(receivedOn, workingDays));
    }

    /** Whether a moment lies after the last day, as the clocks of the government show it. */
    public boolean isOver(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).isAfter(lastDay);
    }
}
