package id.selaras.employee.application;

import id.selaras.employee.domain.DataGap;
import id.selaras.employee.domain.PersonName;
import id.selaras.employee.domain.Retirement;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists people as far as the actor may see them. */
@ApplicationScoped
public class EmployeeService {

    @Inject
    EmployeeRowRepository rows;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    ReferenceDirectory references;

    @Inject
    CurrentActor current;

    /** People in a stable order; a bounded number of queries whatever the filter and the size of the page. */
    @Transactional
    public Page<EmployeeRow> list(EmployeeFilter filter, PageRequest page) {
        Scope scope = current.scope();
        UUID government = scope.governmentId();
        LocalDate today = governments.today(government);
        LocalDate asOf = filter.asOf == null ? today : filter.asOf;
        RuleSet ruleSet = rules.at(government, asOf);
        EmployeeOrder order = EmployeeOrder.of(filter.sort);
        UnitTree tree = units.tree(government, asOf, filter.knownAt);
        EmployeeCriteria criteria = EmployeeCriteria.of(
                government,
                filter,
                asOf,
                unitsOf(filter, scope, tree),
                scope.reach() == Reach.SELF ? scope.employeeId() : null);
        EmployeeRowRepository.Source source = rows.source(government, asOf, today, filter.knownAt, ruleSet);
        Long total = page.total ? rows.count(source, criteria) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            criteria.startAfter(cursor, order);
        }
        List<EmployeeListRow> found = rows.page(source, criteria, order, page.limit + 1);
        return Page.of(found, page.limit, order::cursor, total).map(row -> row(row, asOf, tree));
    }

    /**
     * One person's row on a day; 404 when he is not there or outside the actor's reach. What somebody may see of a
     * person is decided by where that person is placed on the day that is looked at.
     */
    EmployeeListRow visible(UUID employeeId, LocalDate asOf, Instant knownAt, UnitTree tree) {
        Scope scope = current.scope();
        UUID government = scope.governmentId();
        EmployeeListRow row = rows.one(government, employeeId, asOf, knownAt, rules.at(government, asOf));
        boolean within = row != null
                && switch (scope.reach()) {
                    case GOVERNMENT -> true;
                    case SUBTREE -> row.unitId() != null && tree.isWithin(scope, row.unitId());
                    case SELF -> employeeId.equals(scope.employeeId());
                };
        if (!within) {
            throw Refusal.notFound();
        }
        return row;
    }

    EmployeeRow row(EmployeeListRow row, LocalDate asOf, UnitTree tree) {
        return new EmployeeRow(
                row.employeeId(),
                row.nip(),
                PersonName.withTitles(row.frontTitle(), row.name(), row.backTitle()),
                row.sex(),
                row.employmentStatus(),
                references.named("legal-statuses", row.legalStatus()),
                references.named("ranks", row.rankCode().isEmpty() ? null : row.rankCode()),
                post(
                        row.positionId(),
                        row.unitId(),
                        row.unitName(),
                        row.jobName(),
                        row.jobClass(),
                        row.jobLevel(),
                        tree),
                Retirement.months(row.knownPlacedSince(), asOf),
                references.named("education-levels", row.educationLevel()),
                row.educationField(),
                row.knownRetirementDate(),
                Retirement.months(asOf, row.knownRetirementDate()),
                row.lastPredicate(),
                row.quality(),
                DataGap.in(row.gaps()).stream()
                        .map(gap -> gap.code(asOf.getYear()))
                        .toList());
    }

    static EmployeeRow.Post post(
            UUID position, UUID unit, String unitName, String jobName, Integer jobClass, String level, UnitTree tree) {
        if (position == null) {
            return null;
        }
        UnitNode agency = unit == null ? null : tree.agencyOf(unit);
        return new EmployeeRow.Post(
                position, jobName, unit, unitName, agency == null ? null : agency.name(), jobClass, level);
    }

    /** The units a list is limited to; null for no limit. A unit outside the scope has nobody in it. */
    private static Set<UUID> unitsOf(EmployeeFilter filter, Scope scope, UnitTree tree) {
        if (filter.unit == null) {
            return scope.reach() == Reach.SUBTREE ? tree.within(scope) : null;
        }
        Set<UUID> wanted = new HashSet<>(tree.subtree(filter.unit));
        if (scope.reach() == Reach.SUBTREE) {
            wanted.retainAll(tree.within(scope));
        }
        return wanted;
    }
}
