package id.selaras.socialisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplyTokenTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void whatIsShownCanBeTypedInAnyWay() {
        ReplyToken token = ReplyToken.fresh(random);
        assertThat(token.plain()).hasSize(26);
        assertThat(ReplyToken.typed(token.shown())).isEqualTo(token);
        assertThat(ReplyToken.typed(" " + token.shown().toLowerCase().replace("-", " ") + " "))
                .isEqualTo(token);
        assertThat(ReplyToken.typed("o1l")).isEqualTo(new ReplyToken("011"));
    }

    @Test
    void noTwoAreAlikeAndTheHashDependsOnTheSecret() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            drawn.add(ReplyToken.fresh(random).plain());
        }
        assertThat(drawn).hasSize(1_000);
        ReplyToken token = ReplyToken.fresh(random);
        assertThat(token.hash(new byte[] {1})).hasSize(32).isNotEqualTo(token.hash(new byte[] {2}));
    }
}
