package id.selaras.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.web.JsonRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FrozenPersonTest {

    private static final ObjectMapper JSON = JsonRules.newMapper();

    private static FrozenPerson wishing(String... posts) {
        return new FrozenPerson("1", "P", "Z", null, null, List.of(), List.of(), new TreeSet<>(Set.of(posts)));
    }

    @Test
    void factsKeptBeforeWishesWereLookedAtHaveTheTextTheyHad() throws Exception {
        String kept = JSON.writeValueAsString(wishing());
        assertThat(kept).doesNotContain("wishes");
        FrozenPerson read = JSON.readValue(kept, FrozenPerson.class);
        assertThat(read.wishes()).isEmpty();
        assertThat(JSON.writeValueAsString(read)).isEqualTo(kept);
    }

    @Test
    void wishesArePartOfTheFacts() throws Exception {
        FrozenPerson read = JSON.readValue(JSON.writeValueAsString(wishing("B", "A")), FrozenPerson.class);
        assertThat(read.wishes()).containsExactly("A", "B");
    }
}
