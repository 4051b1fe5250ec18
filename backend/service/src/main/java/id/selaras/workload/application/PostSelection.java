package id.selaras.workload.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The posts that a filter finds within a scope, in the order of the tree.
 *
 * @param posts what was found
 */
record PostSelection(List<StaffedPost> posts, Staffing staffing) {

    /** Sort values are compared as text: this keeps every number at thirteen digits, those below zero too. */
    private static final long ABOVE_ZERO = 5_000_000_000_000L;

    static PostSelection of(Staffing staffing, PositionFilter filter, Scope scope) {
        Set<UUID> visible = staffing.tree().within(scope);
        Set<UUID> asked = filter.unit == null ? visible : staffing.tree().subtree(filter.unit);
        if (filter.unit != null && !visible.contains(filter.unit)) {
            throw Refusal.notFound();
        }
        String words = filter.q == null ? "" : filter.q.toLowerCase(Locale.ROOT).trim();
        return new PostSelection(
                staffing.posts().stream()
                        .filter(post -> asked.contains(post.unit().id()))
                        .filter(post -> filter.job == null
                                || filter.job.equals(post.job().id()))
                        .filter(post -> filter.family == null
                                || filter.family.equals(post.job().family()))
                        .filter(post -> filter.level == null
                                || filter.level.equals(post.job().level()))
                        .filter(post -> filter.status == null || filter.status == StaffingStatus.of(post.difference()))
                        .filter(post -> tells(post, words))
                        .toList(),
                staffing);
    }

    /** One page in the asked order; equal values are ordered by code. */
    Page<StaffedPost> page(String sort, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 2);
        boolean down = sort != null && sort.startsWith("-");
        Function<StaffedPost, String> value = valueOf(sort == null ? "unit" : sort.replace("-", ""));
        Comparator<String> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<StaffedPost> comparator = Comparator.comparing(value, order)
                .thenComparing(post -> post.position().code());
        Stream<StaffedPost> rest = posts.stream().sorted(comparator);
        if (cursor != null) {
            rest = rest.filter(post -> {
                int byValue = order.compare(value.apply(post), cursor.text(0));
                return byValue > 0 || byValue == 0 && post.position().code().compareTo(cursor.text(1)) > 0;
            });
        }
        return Page.of(
                rest.limit(page.limit + 1L).toList(),
                page.limit,
                post -> Cursor.after(value.apply(post), post.position().code()),
                page.total ? (long) posts.size() : null);
    }

    private Function<StaffedPost, String> valueOf(String sort) {
        return switch (sort) {
            case "name" -> post -> post.job().name().toLowerCase(Locale.ROOT);
            case "class" -> post -> padded(post.job().jobClass());
            case "need" -> post -> padded(post.need().need());
            case "incumbents" -> post -> padded(post.holders().holders());
            case "difference" -> post -> padded(post.difference());
            case "load" ->
                post -> {
                    BigDecimal ratio = post.ratio(staffing.scale());
                    return ratio == null ? "" : padded(ratio.movePointRight(2).longValueExact());
                };
            default -> StaffingDirectory::sortKey;
        };
    }

    private static String padded(long value) {
        return Long.toString(ABOVE_ZERO + value);
    }

    private static boolean tells(StaffedPost post, String words) {
        return post.job().name().toLowerCase(Locale.ROOT).contains(words)
                || post.unit().name().toLowerCase(Locale.ROOT).contains(words)
                || post.position().code().toLowerCase(Locale.ROOT).startsWith(words);
    }
}
