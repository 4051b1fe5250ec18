package id.selaras.planner;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * A shortage no transfer can cure: these posts together need more people than there are people who could hold any of them
 * (a violation of Hall's condition). Only training or hiring helps.
 *
 * <p>The shortages of a plan may be added up: no post belongs to two of them, nobody is able to fill posts of two of them,
 * and the sum of {@code missing} is the least that is missing under any plan. {@code StructuralShortagesTest} proves both
 * against all plans of small problems.
 *
 * @param posts the posts, by id
 * @param demand heads the posts must have: their need, or their minimum where that is larger
 * @param available people who could hold any of them, those already there included
 * @param missing heads missing whatever is moved: {@code demand - available}
 * @param missingByProfile one way to make it up: how many people to train or hire for which profile
 */
public record Shortage(
        List<String> posts, int demand, int available, int missing, SortedMap<String, Integer> missingByProfile) {
    public Shortage {
        posts = List.copyOf(posts);
        missingByProfile = Collections.unmodifiableSortedMap(missingByProfile);
    }
}
