package id.selaras.mutation.application;

import id.selaras.organisation.application.ZoneDirectory;
import id.selaras.organisation.application.ZoneFacts;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.application.StaffedPost;
import id.selaras.workload.application.StaffingDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Vacant posts for those who may not read who holds which post, so that they can name one in a request of their own. */
@ApplicationScoped
public class VacancyService {

    private static final Comparator<StaffedPost> BY_CODE =
            Comparator.comparing(post -> post.position().code());

    @Inject
    StaffingDirectory staffing;

    @Inject
    SeatRepository seats;

    @Inject
    ZoneDirectory zones;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor current;

    /** In the order of the codes of the posts. */
    @Transactional
    public Page<VacancyRow> list(VacancyFilter filter, PageRequest page) {
        UUID government = current.governmentId();
        List<String> words = filter.q == null
                ? List.of()
                : Arrays.stream(filter.q.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isBlank())
                        .toList();
        Cursor cursor = Cursor.parse(page.cursor, 1);
        List<StaffedPost> lacking = staffing.on(government, access.today(), null).posts().stream()
                .filter(post -> post.difference() < 0)
                .filter(post -> cursor == null || post.position().code().compareTo(cursor.text(0)) > 0)
                .filter(post -> words.stream().allMatch(textOf(post)::contains))
                .sorted(BY_CODE)
                .toList();
        if (lacking.isEmpty()) {
            return Page.whole(List.of());
        }
        Map<UUID, Integer> promised =
                seats.promised(government, lacking.stream().map(StaffedPost::id).toList(), access.today());
        List<StaffedPost> vacant = lacking.stream()
                .filter(post -> free(post, promised) > 0)
                .limit(page.limit + 1L)
                .toList();
        Map<String, String> names =
                zones.zones(government).stream().collect(Collectors.toMap(ZoneFacts::code, ZoneFacts::name));
        return Page.of(vacant, page.limit, post -> Cursor.after(post.position().code()), null)
                .map(post -> new VacancyRow(
                        post.id(),
                        post.job().name(),
                        post.job().jobClass(),
                        post.unit().name(),
                        post.agency().name(),
                        post.unit().zoneCode() == null
                                ? null
                                : names.get(post.unit().zoneCode()),
                        free(post, promised)));
    }

    private static int free(StaffedPost post, Map<UUID, Integer> promised) {
        return -post.difference() - promised.getOrDefault(post.id(), 0);
    }

    private static String textOf(StaffedPost post) {
        return String.join(
                        " ",
                        post.job().name(),
                        post.unit().name(),
                        post.agency().name())
                .toLowerCase(Locale.ROOT);
    }
}
