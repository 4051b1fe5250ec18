package id.selaras.planning.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.planning.domain.eligibility.PersonFacts;
import id.selaras.planning.domain.eligibility.Seat;
import id.selaras.planning.domain.fit.FitPerson;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A holder of a post as the run saw the person.
 *
 * @param nip       natural key; pseudonyms are made of it
 * @param post      code of the definitive post
 * @param homeZone  where the person lives; where the post stands when that is not recorded
 * @param rules     what the rules of eligibility look at
 * @param fit       what the placement score looks at
 * @param relatives NIPs of relatives whose relation the rule set blocks, where they hold a post too
 * @param kinSeats  the seats of these relatives
 * @param wishes    codes of the posts in the run that the person would go to
 */
record FrozenPerson(
        String nip,
        String post,
        String homeZone,
        PersonFacts rules,
        FitPerson fit,
        List<String> relatives,
        List<Seat> kinSeats,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedSet<String> wishes) {

    /** Facts kept before wishes were looked at have none, and the same hash as then. */
    FrozenPerson {
        wishes = wishes == null ? new TreeSet<>() : wishes;
    }
}
