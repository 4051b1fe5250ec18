package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A code proves that it was handed out, and tells nothing else. */
class EmployeeCodeTest {

    private static final SaltedHash SURVEY = new SaltedHash("salt of one".getBytes(StandardCharsets.US_ASCII));
    private static final SaltedHash OTHER = new SaltedHash("salt of another".getBytes(StandardCharsets.US_ASCII));

    private final SecureRandom random = new SecureRandom();

    @Test
    void aCodeIsKnownHoweverItIsTypedAndLooksLikeAnyToken() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String code = EmployeeCode.make(SURVEY, random);
            codes.add(code);
            assertThat(code).matches("([0-9A-Z]{5}-){5}[0-9A-Z]");
            assertThat(EmployeeCode.isMadeBy(SURVEY, code)).isTrue();
            String typed = code.toLowerCase(Locale.ROOT)
                    .replace("-", " ")
                    .replace('0', 'o')
                    .replace('1', 'l');
            assertThat(EmployeeCode.isMadeBy(SURVEY, typed)).isTrue();
            assertThat(SURVEY.token(typed)).isEqualTo(SURVEY.token(code));
        }
        assertThat(codes).hasSize(200);
    }

    @Test
    void noOtherSurveyAndNoOtherCodeIsTakenForIt() {
        for (int i = 0; i < 200; i++) {
            String code = EmployeeCode.make(SURVEY, random).replace("-", "");
            assertThat(EmployeeCode.isMadeBy(OTHER, code)).isFalse();
            assertThat(EmployeeCode.isMadeBy(SURVEY, PrintedToken.random(random)))
                    .isFalse();
            for (int sign = 0; sign < code.length(); sign++) {
                char other = code.charAt(sign) == '2' ? '3' : '2';
                String forged = code.substring(0, sign) + other + code.substring(sign + 1);
                assertThat(EmployeeCode.isMadeBy(SURVEY, forged)).as(forged).isFalse();
            }
        }
    }

    @Test
    void whatIsNoTokenIsNoCode() {
        for (String typed : new String[] {"", "A", "U".repeat(26), "Z".repeat(26), "é".repeat(26), "0".repeat(60)}) {
            assertThat(EmployeeCode.isMadeBy(SURVEY, typed)).as(typed).isFalse();
        }
    }
}
