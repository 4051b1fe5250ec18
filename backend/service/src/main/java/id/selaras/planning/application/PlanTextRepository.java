package id.selaras.planning.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Reads the large texts of a run. */
@ApplicationScoped
class PlanTextRepository {

    @Inject
    Sql sql;

    /** Instance and certificate as they were given to the verifier. */
    record ProofTexts(String instance, String certificate) {}

    @Transactional
    ProofTexts proof(UUID runId) {
        return sql.list(
                        "SELECT instance, certificate FROM plan_run_texts WHERE run_id = :run",
                        Map.of("run", runId),
                        row -> new ProofTexts(
                                RunFactsCodec.gunzip(row.bytes("instance")),
                                RunFactsCodec.gunzip(row.bytes("certificate"))))
                .get(0);
    }

    /** Refused when the stored texts no longer prove the plan. */
    ExplainableRun explainable(UUID runId) {
        return sql.list(
                        "SELECT t.*, r.person_key FROM plan_run_texts t JOIN plan_runs r ON r.id = t.run_id"
                                + " WHERE t.run_id = :run",
                        Map.of("run", runId),
                        PlanTextRepository::explainable)
                .get(0);
    }

    private static ExplainableRun explainable(Row row) {
        try {
            return ExplainableRun.of(
                    RunFactsCodec.gunzip(row.bytes("instance")),
                    RunFactsCodec.gunzip(row.bytes("certificate")),
                    RunFactsCodec.unpack(row.bytes("facts")),
                    row.bytes("person_key"));
        } catch (IllegalArgumentException unproven) {
            throw Refusal.conflict("plan-not-proven");
        }
    }
}
