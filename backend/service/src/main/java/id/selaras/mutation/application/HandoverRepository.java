package id.selaras.mutation.application;

import id.selaras.mutation.application.HandoverView.Tick;
import id.selaras.mutation.domain.HandoverSide;
import id.selaras.shared.security.Actor;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Ticks of handovers, one row an item of a case. */
@ApplicationScoped
class HandoverRepository {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The ticks of an item, each with the account it came from; null where a side has not ticked. */
    record Ticks(UUID givenBy, Tick given, UUID receivedBy, Tick received) {

        static final Ticks NONE = new Ticks(null, null, null, null);

        UUID by(HandoverSide side) {
            return side == HandoverSide.GIVER ? givenBy : receivedBy;
        }
    }

    /** By the code of the item. */
    Map<String, Ticks> of(UUID caseId) {
        Map<String, Ticks> ticks = new HashMap<>();
        sql.each(
                "SELECT * FROM mutation_handover_items WHERE case_id = :case",
                Map.of("case", caseId),
                row -> ticks.put(
                        row.text("code"),
                        new Ticks(
                                row.id("given_by"), tick(row, "given"), row.id("received_by"), tick(row, "received"))));
        return ticks;
    }

    void tick(UUID caseId, String code, HandoverSide side, Actor actor, String note) {
        write(caseId, code, side, actor, note);
    }

    void untick(UUID caseId, String code, HandoverSide side) {
        write(caseId, code, side, null, null);
    }

    private void write(UUID caseId, String code, HandoverSide side, Actor actor, String note) {
        String name = side == HandoverSide.GIVER ? "given" : "received";
        Map<String, Object> values = new HashMap<>();
        values.put("case", caseId);
        values.put("code", code);
        values.put("by", actor == null ? null : actor.accountId());
        values.put("name", actor == null ? null : actor.username());
        values.put("at", actor == null ? null : clock.instant());
        values.put("note", note);
        sql.update(
                String.format(
                        "INSERT INTO mutation_handover_items (case_id, code, %1$s_by, %1$s_name, %1$s_at, %1$s_note)"
                                + " VALUES (:case, :code, :by, :name, :at, :note) AS new"
                                + " ON DUPLICATE KEY UPDATE %1$s_by = new.%1$s_by, %1$s_name = new.%1$s_name,"
                                + " %1$s_at = new.%1$s_at, %1$s_note = new.%1$s_note",
                        name),
                values);
    }

    private static Tick tick(Row row, String side) {
        return row.instant(side + "_at") == null
                ? null
                : new Tick(row.text(side + "_name"), row.instant(side + "_at"), row.text(side + "_note"));
    }
}
