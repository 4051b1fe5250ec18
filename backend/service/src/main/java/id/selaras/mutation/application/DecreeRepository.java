package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a decree covers, and when the steps were taken of which letters tell. */
@ApplicationScoped
class DecreeRepository {

    @Inject
    Sql sql;

    /** Number and date of the letter a step rests on. */
    record Reference(String number, LocalDate issuedOn) {}

    /** A step with the day it tells of and the words written with it. */
    record Done(LocalDate on, String note) {}

    /** Cases under one number and date whose decree holds, chain by chain in the order of execution. */
    List<UUID> cases(UUID governmentId, String number, LocalDate issuedOn) {
        return sql.list(
                "SELECT id FROM mutation_cases WHERE government_id = :government AND decree_number = :number"
                        + " AND decree_date = :day AND direction IS NULL AND status IN ('DECREED', 'IN_EFFECT', 'HANDED_OVER', 'COMPLETED')"
                        + " ORDER BY group_number, chain_id, sequence, id",
                Map.of("government", governmentId, "number", number, "day", issuedOn),
                row -> row.id("id"));
    }

    /** The last time one of the cases was considered. */
    Optional<Instant> considered(Collection<UUID> cases) {
        return Optional.ofNullable(sql.list(
                        "SELECT MAX(at) AS at FROM mutation_case_steps WHERE case_id IN :cases AND action = 'CONSIDER'",
                        Map.of("cases", cases),
                        row -> row.instant("at"))
                .get(0));
    }

    /** The letter with which a step was last taken; empty where it was not taken. */
    Optional<Reference> letterOf(UUID caseId, CaseAction action) {
        return sql
                .list(
                        "SELECT letter_number, letter_date FROM mutation_case_steps WHERE case_id = :case"
                                + " AND action = :action AND letter_number IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1",
                        Map.of("case", caseId, "action", action),
                        row -> new Reference(row.text("letter_number"), row.date("letter_date")))
                .stream()
                .findFirst();
    }

    /** The last time a step was taken; its day is the reported one, or the one on which it was written down. */
    Optional<Done> done(UUID caseId, CaseAction action, ZoneId zone) {
        return sql
                .list(
                        "SELECT done_on, at, reason FROM mutation_case_steps WHERE case_id = :case AND action = :action"
                                + " ORDER BY at DESC, id DESC LIMIT 1",
                        Map.of("case", caseId, "action", action),
                        row -> new Done(
                                row.date("done_on") == null
                                        ? LocalDate.ofInstant(row.instant("at"), zone)
                                        : row.date("done_on"),
                                row.text("reason")))
                .stream()
                .findFirst();
    }
}
