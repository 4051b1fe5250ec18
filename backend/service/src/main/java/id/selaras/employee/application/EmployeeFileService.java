package id.selaras.employee.application;

import id.selaras.employee.application.EmployeeFileRepository.PlacedIn;
import id.selaras.employee.application.EmployeeView.CompetenceItem;
import id.selaras.employee.application.EmployeeView.SourceItem;
import id.selaras.employee.domain.DataGap;
import id.selaras.organisation.application.CodedName;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.organisation.application.ZoneDirectory;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Shows one person's file, today or as it was and as it was known at any time. */
@ApplicationScoped
public class EmployeeFileService {

    /** Who may see sanctions and relatives of others (UU 27/2022: treated as specific personal data). */
    private static final Set<Role> TRUSTED =
            Set.of(Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR, Role.TEAM_MEMBER, Role.APPROVER);

    @Inject
    EmployeeService people;

    @Inject
    EmployeeFileRepository files;

    @Inject
    RatingDirectory ratings;

    @Inject
    AssessmentDirectory assessments;

    @Inject
    Instance<ChangeLabelDirectory> labels;

    @Inject
    UnitDirectory units;

    @Inject
    ZoneDirectory zones;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ReferenceDirectory references;

    @Inject
    CurrentActor current;

    /** The file on a day; 404 outside the actor's reach. */
    @Transactional
    public EmployeeView get(UUID id, LocalDate day, Instant knownAt) {
        UUID government = current.governmentId();
        LocalDate asOf = day == null ? governments.today(government) : day;
        UnitTree tree = units.tree(government, asOf, knownAt);
        EmployeeListRow found = people.visible(id, asOf, knownAt, tree);
        EmployeeRow row = people.row(found, asOf, tree);
        EmployeeRecord person = files.person(government, id, asOf, knownAt);
        List<PlacedIn> placed = files.placements(government, id, asOf, knownAt);
        boolean trusted = maySeeSanctions();
        return new EmployeeView(
                row.id(),
                row.nip(),
                row.name(),
                row.sex(),
                row.employmentStatus(),
                row.legalStatus(),
                row.rank(),
                row.position(),
                row.tenureMonths(),
                row.educationLevel(),
                row.educationField(),
                row.retirementDate(),
                row.monthsToRetirement(),
                row.lastPredicate(),
                row.qualityScore(),
                row.gaps(),
                person.frontTitle(),
                person.name(),
                person.backTitle(),
                person.birthDate(),
                person.birthPlace(),
                zone(government, person.homeZone()),
                person.cpnsFrom(),
                person.pnsFrom(),
                person.rankFrom(),
                person.graduated(),
                placed.stream().map(one -> placement(one, tree)).toList(),
                ratings.ratings(government, id, asOf, knownAt),
                competences(assessments.assessedLevels(government, id, asOf, knownAt), placed),
                trusted ? files.discipline(government, id, asOf, knownAt) : null,
                trusted ? files.kinship(government, id, asOf, knownAt) : null,
                sources(government, allHistory(government, id, trusted), knownAt),
                new EmployeeView.Quality(row.qualityScore(), gaps(found.gaps(), asOf)));
    }

    /** Everything that was ever recorded, newest days first; 404 outside the actor's reach today. */
    @Transactional
    public Page<HistoryRow> history(UUID id) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        people.visible(id, today, null, units.tree(government, today));
        return Page.whole(allHistory(government, id, maySeeSanctions()).stream()
                .sorted(Comparator.comparing(HistoryRow::validFrom)
                        .thenComparing(HistoryRow::recordedAt)
                        .reversed())
                .toList());
    }

    private List<HistoryRow> allHistory(UUID government, UUID id, boolean trusted) {
        List<HistoryRow> history = new ArrayList<>(files.history(government, id, trusted));
        history.addAll(ratings.ratingHistory(government, id));
        history.addAll(assessments.assessmentHistory(government, id));
        return history;
    }

    /** The whole government's trusted roles see everybody's, each person sees his own. */
    private boolean maySeeSanctions() {
        return current.scope().reach() == Reach.SELF
                || current.scope().isWholeGovernment()
                        && current.actor().roles().stream().anyMatch(TRUSTED::contains);
    }

    private CodedName zone(UUID government, String code) {
        return code == null
                ? null
                : zones.zones(government).stream()
                        .filter(zone -> zone.code().equals(code))
                        .findFirst()
                        .map(zone -> new CodedName(code, zone.name()))
                        .orElse(new CodedName(code, code));
    }

    private static PlacementView placement(PlacedIn one, UnitTree tree) {
        PlacementRecord days = one.placement();
        return new PlacementView(
                one.id(),
                EmployeeService.post(
                        one.positionId(),
                        one.unitId(),
                        one.unitName(),
                        one.jobName(),
                        one.jobClass(),
                        one.jobLevel(),
                        tree),
                days.kind(),
                days.share(),
                days.validFrom(),
                days.validTo(),
                days.decreeNumber(),
                days.decreeDate());
    }

    /** Assessed competences beside what the definitive position asks for. */
    private List<CompetenceItem> competences(List<AssessedLevel> levels, List<PlacedIn> placed) {
        Map<String, Integer> standard = placed.stream()
                .filter(one -> one.placement().isDefinitive() && one.standard() != null)
                .findFirst()
                .map(one -> standard(one.standard()))
                .orElse(Map.of());
        Map<String, AssessedLevel> assessed = new HashMap<>();
        levels.forEach(level -> assessed.put(level.code(), level));
        Map<String, CompetenceItem> items = new TreeMap<>();
        Set<String> codes = new HashSet<>(standard.keySet());
        codes.addAll(assessed.keySet());
        for (String code : codes) {
            AssessedLevel level = assessed.get(code);
            Integer asked = standard.get(code);
            items.put(
                    code,
                    new CompetenceItem(
                            code,
                            references.name("competencies", code),
                            level == null ? null : level.level(),
                            asked,
                            level == null || asked == null ? null : level.level() - asked,
                            level == null ? null : level.assessedOn(),
                            level == null ? null : level.source()));
        }
        return List.copyOf(items.values());
    }

    private static Map<String, Integer> standard(String column) {
        Map<String, Integer> levels = new HashMap<>();
        for (String item : column.split("\\|")) {
            int colon = item.indexOf(':');
            if (colon > 0) {
                levels.put(item.substring(0, colon), Integer.valueOf(item.substring(colon + 1)));
            }
        }
        return levels;
    }

    /** One item for each part of the file and change that still stands in it. */
    private List<SourceItem> sources(UUID government, List<HistoryRow> history, Instant knownAt) {
        Map<String, HistoryRow> distinct = new LinkedHashMap<>();
        history.stream()
                .filter(row -> knownAt == null
                        ? row.supersededAt() == null
                        : !row.recordedAt().isAfter(knownAt)
                                && (row.supersededAt() == null
                                        || row.supersededAt().isAfter(knownAt)))
                .sorted(Comparator.comparing(HistoryRow::kind)
                        .thenComparing(HistoryRow::recordedAt, Comparator.reverseOrder()))
                .forEach(row -> distinct.putIfAbsent(row.kind() + "|" + row.source(), row));
        Set<UUID> changes = new HashSet<>();
        distinct.values().forEach(row -> changes.add(row.source()));
        Map<UUID, String> names = labels.isResolvable() ? labels.get().labels(government, changes) : Map.of();
        return distinct.values().stream()
                .map(row -> new SourceItem(
                        row.kind().name(),
                        names.containsKey(row.source()) ? "IMPORT" : "APPLICATION",
                        row.recordedAt(),
                        row.source(),
                        names.get(row.source())))
                .toList();
    }

    private static List<EmployeeView.Gap> gaps(int bits, LocalDate asOf) {
        return DataGap.in(bits).stream()
                .map(gap -> new EmployeeView.Gap(
                        gap.code(asOf.getYear()),
                        gap.field(),
                        gap.yearsBack() == 0 ? Map.of() : Map.of("year", asOf.getYear() - gap.yearsBack())))
                .toList();
    }
}
