package id.selaras.mutation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changes hands when somebody leaves a post.
 *
 * @param open       whether it may be ticked now
 * @param complete   whether both sides ticked every required item
 * @param remindOn   day from which it is overdue (domain reference 8.4), or null while no decree holds
 * @param overdue    whether that day has come and the handover has not
 * @param mayGive    whether this account may tick for the giver
 * @param mayReceive whether it may tick for the receiver
 * @param source     where the list comes from
 */
public record HandoverView(
        List<HandoverItem> items,
        boolean open,
        boolean complete,
        @Schema(nullable = true) LocalDate remindOn,
        boolean overdue,
        boolean mayGive,
        boolean mayReceive,
        String source) {

    /**
     * One item.
     *
     * @param given    the tick of who leaves, or null; {@code received} that of the unit
     */
    public record HandoverItem(
            String code,
            boolean required,
            @Schema(nullable = true) Tick given,
            @Schema(nullable = true) Tick received) {

        boolean isDone() {
            return given != null && received != null;
        }

        /** The same for the other side of a transfer between governments, which is named the government only. */
        HandoverItem withoutPeople(String government) {
            return new HandoverItem(
                    code, required, withoutPerson(given, government), withoutPerson(received, government));
        }

        private static Tick withoutPerson(Tick tick, String government) {
            return tick == null ? null : new Tick(government, tick.at(), null);
        }
    }

    /** Who ticked, when, and what was noted; for the other side of a transfer the government, and no note. */
    public record Tick(
            String name,
            Instant at,
            @Schema(nullable = true) String note) {}
}
