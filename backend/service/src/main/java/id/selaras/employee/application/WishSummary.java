package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import java.util.List;

/**
 * What was said in a window, in figures.
 *
 * @param people    who have said at least one wish
 * @param wanted    wishes for a post or a unit
 * @param unwanted  wishes not to go to one
 * @param exchanges proposals to take each other's posts that were not withdrawn
 * @param agreed    those of them to which everybody has agreed
 * @param reasons   how many people named each reason, the most frequent first
 */
public record WishSummary(int people, int wanted, int unwanted, int exchanges, int agreed, List<ReasonCount> reasons) {

    public record ReasonCount(WishReason reason, int people) {}
}
