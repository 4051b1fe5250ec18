package id.selaras.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks a transfer plan against its certificate. Shares no code with the planner, so that a fault there cannot hide
 * itself here.
 */
public final class CertificateVerifier {
    private CertificateVerifier() {}

    /**
     * @param instanceJson the problem, schema {@code transfer-plan-instance/1}, exactly as it was hashed
     * @param certificateJson the certificate, schema {@code transfer-plan-certificate/1}
     * @return accepted only if the plan is proven feasible and optimal; never throws on bad input
     */
    public static Verdict verify(String instanceJson, String certificateJson) {
        Instance instance;
        try {
            instance = new Instance(instanceJson);
        } catch (Unreadable e) {
            return refused(Verdict.Code.INSTANCE_INVALID, e.getMessage());
        }
        try {
            return new Proof(instance, new Claim(certificateJson)).check(sha256(instanceJson));
        } catch (Unreadable e) {
            return refused(Verdict.Code.CERTIFICATE_INVALID, e.getMessage());
        } catch (ArithmeticException e) {
            return refused(Verdict.Code.NUMBERS_TOO_LARGE, "a sum exceeds 64 bits");
        }
    }

    private static Verdict refused(Verdict.Code code, String detail) {
        return new Verdict(false, 0, 0, 0, 0, List.of(new Verdict.Problem(code, detail)));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
