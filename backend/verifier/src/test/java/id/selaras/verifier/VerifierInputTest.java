package id.selaras.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts written by hand, so that the verifier is also tested without any planner. */
class VerifierInputTest {
    /** Two nurses at the full clinic, one seat open at the empty one; ana gains 100 by going, budi 50. */
    private static final String INSTANCE = """
            {"schema":"transfer-plan-instance/1",
             "parameters":{"moveCost":400,"perKm":6,"wishBonus":250,"maxKm":45},
             "zones":["east","west"],"km":[[0,10],[10,0]],
             "profiles":["nurse"],"units":["full","empty"],
             "slots":[
              {"id":"a","profile":0,"zone":0,"unit":0,"need":1,"fixed":0,"min":1,"cap":2,"marginals":[-3000,200]},
              {"id":"b","profile":0,"zone":1,"unit":1,"need":1,"fixed":0,"min":0,"cap":1,"marginals":[-3000]}],
             "people":[
              {"id":"ana","own":0,"home":0,"fitNow":500,"stayCost":0,"fits":[[0,600]],
               "notUnits":[],"notSlots":[],"wishes":[]},
              {"id":"budi","own":0,"home":0,"fitNow":500,"stayCost":0,"fits":[[0,550]],
               "notUnits":[],"notSlots":[],"wishes":[]}]}
            """;
    /** Pair costs: ana 400-100+60 = 360, budi 400-50+60 = 410; seats -3000 twice. */
    private static final String CERTIFICATE = """
            {"schema":"transfer-plan-certificate/1","instanceSha256":"HASH",
             "claim":{"objective":-5640,"optimal":true,"gap":0},"assignment":[1,0],"slotPrice":[-2600,-3000]}
            """;

    private static Verdict verify(String instance, String certificate) {
        return CertificateVerifier.verify(instance, certificate.replace("HASH", sha256(instance)));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPlanWorkedOutByHandIsProven() {
        Verdict verdict = verify(INSTANCE, CERTIFICATE);
        assertThat(verdict).isEqualTo(new Verdict(true, -5640, 2, 2, 6, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,0] | [0,1] | -5640 | -5590 | CHEAPER_SLOT_EXISTS",
                "[1,0] | [1,1] | -5640 | -5000 | BELOW_MINIMUM",
                "[1,0] | [1,1] | -5640 | -5000 | ABOVE_CAP",
                "[1,0] | [0,0] | -5640 | -2800 | PRICE_OUT_OF_INTERVAL",
                "[1,0] | [1] | -5640 | -5640 | CERTIFICATE_INCOMPLETE",
                "[1,0] | [1,2] | -5640 | -5640 | CERTIFICATE_INCOMPLETE",
                "[1,0] | [1,0] | -5640 | -5641 | OBJECTIVE_DIFFERS",
                "-2600 | -2999 | -5640 | -5640 | CHEAPER_SLOT_EXISTS",
                "-3000] | 9223372036854775807] | 0 | 0 | NUMBERS_TOO_LARGE",
                "-2600 | -2000 | -5640 | -5640 | CHEAPER_SLOT_EXISTS",
                "\"gap\":0 | \"gap\":1 | 0 | 0 | NOT_CLAIMED_OPTIMAL",
                "\"optimal\":true | \"optimal\":false | 0 | 0 | NOT_CLAIMED_OPTIMAL",
                "certificate/1 | certificate/2 | 0 | 0 | CERTIFICATE_INVALID",
                "\"claim\" | \"clam\" | 0 | 0 | CERTIFICATE_INVALID",
                "-2600 | -2600.5 | 0 | 0 | CERTIFICATE_INVALID",
                "-2600 | 99999999999999999999 | 0 | 0 | CERTIFICATE_INVALID"
            })
    void aForgedCertificateIsRefusedForTheRightReason(
            String part, String forged, String claim, String newClaim, Verdict.Code reason) {
        String certificate = CERTIFICATE.replace(part, forged).replace(claim, newClaim);
        Verdict verdict = verify(INSTANCE, certificate);
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.problems()).extracting(Verdict.Problem::code).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[-3000,200] | [200,-3000] | marginal costs fall",
                "[-3000,200] | [-3000] | one marginal cost per seat",
                "\"fixed\":0,\"min\":1 | \"fixed\":3,\"min\":1 | than the cap allows",
                "[10,0] | [11,0] | not symmetric",
                "[[0,10],[10,0]] | [[0,10]] | one row per zone",
                "\"own\":0,\"home\":0 | \"own\":7,\"home\":0 | own must be a whole number in 0..1",
                "\"id\":\"budi\" | \"id\":\"ana\" | given twice",
                "[\"nurse\"] | [\"nurse\",\"nurse\"] | given twice",
                "[[0,600]] | [[0,600],[0,700]] | given twice",
                "\"fitNow\":500 | \"fit\":500 | fitNow is missing",
                "instance/1 | instance/2 | schema must be",
                "\"moveCost\":400 | \"moveCost\":4e2 | only whole numbers",
                "\"moveCost\":400 | \"moveCost\":400,\"moveCost\":1 | given twice"
            })
    void anInstanceThatContradictsItselfIsRefusedWithThePlace(String part, String broken, String message) {
        Verdict verdict = verify(INSTANCE.replace(part, broken), CERTIFICATE);
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.problems()).hasSize(1);
        assertThat(verdict.problems().get(0).code()).isEqualTo(Verdict.Code.INSTANCE_INVALID);
        assertThat(verdict.problems().get(0).detail()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "[1,]",
                "{\"a\"}",
                "{\"a\":1,}",
                "{1:2}",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "nul",
                "01",
                "-",
                "1.5",
                "[1 2]",
                "{} {}",
                "\"tab\there\"",
                "9223372036854775808",
                "-9223372036854775809",
                "NaN",
                "'a'",
                "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]"
            })
    void aTextThatIsNotPlainJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text, "text"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("at character");
    }

    @Test
    void wholeNumbersAndStringsAreReadExactly() {
        Node root =
                JsonReader.read("{\"a\":[-9223372036854775808, 9223372036854775807],\"b\":\"\\u0041\\\"\\n\"}", "text");
        assertThat(root.member("a").numbers(Long.MIN_VALUE, Long.MAX_VALUE))
                .containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(root.member("b").string()).isEqualTo("A\"\n");
    }

    @Test
    void theCommandLineTellsAProofFromARefusal(@TempDir Path folder) throws Exception {
        Path instance = Files.writeString(folder.resolve("instance.json"), INSTANCE);
        Path good = Files.writeString(folder.resolve("good.json"), CERTIFICATE.replace("HASH", sha256(INSTANCE)));
        Path bad = Files.writeString(folder.resolve("bad.json"), CERTIFICATE);
        assertThat(VerifyPlan.run(new String[] {instance.toString(), good.toString()}))
                .isTrue();
        assertThat(VerifyPlan.run(new String[] {instance.toString(), bad.toString()}))
                .isFalse();
        assertThat(VerifyPlan.run(new String[] {instance.toString(), "missing"}))
                .isFalse();
        assertThat(VerifyPlan.run(new String[] {instance.toString()})).isFalse();
    }
}
