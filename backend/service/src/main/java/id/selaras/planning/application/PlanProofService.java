package id.selaras.planning.application;

import id.selaras.planning.application.PlanTextRepository.ProofTexts;
import id.selaras.verifier.CertificateVerifier;
import id.selaras.verifier.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Gives the proof of a plan away and has it checked. */
@ApplicationScoped
public class PlanProofService {

    @Inject
    PlanService plans;

    @Inject
    PlanTextRepository texts;

    /** The certificate, byte for byte. */
    @Transactional
    public String certificate(UUID planId) {
        return texts.proof(plans.withResult(planId).runId()).certificate();
    }

    /** The problem under pseudonyms, byte for byte as it was hashed. */
    @Transactional
    public String instance(UUID planId) {
        return texts.proof(plans.withResult(planId).runId()).instance();
    }

    /** Runs the verifier on the stored texts; no transaction is held while it works. */
    public PlanVerification verify(UUID planId) {
        ProofTexts proof = texts.proof(plans.withResult(planId).runId());
        long started = System.nanoTime();
        Verdict verdict = CertificateVerifier.verify(proof.instance(), proof.certificate());
        return PlanVerification.of(verdict, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    }
}
