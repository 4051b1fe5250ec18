package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.application.HolderDirectory;
import id.selaras.employee.application.Particulars;
import id.selaras.employee.application.ParticularsDirectory;
import id.selaras.mutation.application.MeetingRepository.Item;
import id.selaras.mutation.application.PreflightRepository.Grounds;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.performance.application.PerformanceDirectory;
import id.selaras.planning.application.PlanReason;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.rules.application.FreezeWindow;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.application.StaffedPost;
import id.selaras.workload.application.Staffing;
import id.selaras.workload.application.StaffingDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the portal asks for of everybody on the agenda of a meeting, in as many queries for one as for many. */
@ApplicationScoped
class PreflightFacts {

    private static final TypeReference<List<PlanReason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {};

    @Inject
    MeetingRepository meetings;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseDocumentRepository documents;

    @Inject
    CaseWaiverRepository waivers;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    ParticularsDirectory particulars;

    @Inject
    HolderDirectory holders;

    @Inject
    PerformanceDirectory performance;

    @Inject
    StaffingDirectory staffing;

    @Inject
    RuleDirectory rules;

    @Inject
    PreflightRepository packs;

    @Inject
    ObjectMapper json;

    /**
     * Everything a pack is made of.
     *
     * @param names    in the order of the agenda
     * @param staffing all posts on the day
     */
    record Gathered(LocalDate day, List<PreflightName> names, Staffing staffing) {

        int missing() {
            return names.stream().mapToInt(name -> name.missing().size()).sum();
        }
    }

    /** What all names are looked up in. */
    private record Known(
            LocalDate day,
            RuleSet rules,
            List<FreezeWindow> windows,
            Map<UUID, Particulars> people,
            Map<UUID, LocalDate> since,
            Map<UUID, Map<Integer, String>> ratings,
            Map<UUID, StaffedPost> posts,
            Map<UUID, Map<String, CaseDocument>> documents,
            Map<UUID, RecommendationView> recommendations,
            Map<UUID, Set<String>> waived,
            Map<UUID, Grounds> grounds) {}

    @Transactional
    Gathered of(UUID governmentId, UUID meetingId, LocalDate today) {
        List<UUID> agenda = meetings.items(meetingId).stream().map(Item::caseId).toList();
        Map<UUID, MutationCaseRow> rows = cases.rowsOf(governmentId, agenda);
        Map<UUID, MutationCase> subjects = agenda.isEmpty()
                ? Map.of()
                : cases.list("id in ?1", agenda).stream()
                        .collect(Collectors.toMap(MutationCase::id, Function.identity()));
        List<UUID> people =
                rows.values().stream().map(row -> row.employee().id()).toList();
        Staffing staffed = staffing.on(governmentId, today, null);
        Known known = new Known(
                today,
                rules.at(governmentId, today),
                rules.freezeWindows(governmentId),
                particulars.of(governmentId, people, today),
                holders.placedSince(governmentId, people, today),
                performance.predicates(governmentId, PreflightMissing.years(today)),
                staffed.posts().stream().collect(Collectors.toMap(StaffedPost::id, Function.identity())),
                agenda.isEmpty() ? Map.of() : documents.newest(agenda),
                recommendations.of(governmentId, agenda),
                waivers.rules(agenda),
                packs.grounds(agenda));
        return new Gathered(
                today,
                agenda.stream()
                        .map(id -> name(rows.get(id), subjects.get(id), known))
                        .toList(),
                staffed);
    }

    private PreflightName name(MutationCaseRow row, MutationCase subject, Known known) {
        UUID person = row.employee().id();
        Grounds grounds = known.grounds().get(row.id());
        StaffedPost to = known.posts().get(row.toPosition().id());
        List<FreezeWindow> windows = known.windows().stream()
                .filter(window ->
                        to != null && window.jobLevels().contains(to.job().level()))
                .filter(window -> window.covers(known.day()) || window.covers(row.effectiveOn()))
                .toList();
        Map<String, CaseDocument> papers = known.documents().getOrDefault(row.id(), Map.of());
        PreflightName found = new PreflightName(
                row,
                known.people().get(person),
                known.since().get(person),
                grounds.reasons() == null ? List.of() : read(grounds.reasons(), REASONS),
                grounds.motive(),
                known.ratings().getOrDefault(person, Map.of()),
                known.posts().get(row.fromPosition().id()),
                to,
                windows,
                papers.values(),
                known.recommendations().getOrDefault(row.id(), RecommendationView.none(row.id())),
                List.of());
        return new PreflightMissing(known.day(), known.rules())
                .in(
                        found,
                        subject,
                        subject.verdicts() == null ? null : read(subject.verdicts(), VERDICTS),
                        papers,
                        known.waived().getOrDefault(row.id(), Set.of()));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
