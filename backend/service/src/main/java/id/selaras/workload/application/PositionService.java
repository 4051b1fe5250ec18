package id.selaras.workload.application;

import id.selaras.employee.application.HolderDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads positions with their needs and holders. */
@ApplicationScoped
public class PositionService {

    @Inject
    StaffingDirectory staffing;

    @Inject
    HolderDirectory holders;

    @Inject
    ReferenceDirectory reference;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** Positions as far as the actor may see them. */
    @Transactional
    public Page<PositionRow> list(PositionFilter filter, PageRequest page) {
        Staffing all = staffing.on(current.governmentId(), day(filter.asOf), filter.knownAt);
        return PostSelection.of(all, filter, current.scope())
                .page(filter.sort, page)
                .map(post -> PositionRow.of(post, all.scale()));
    }

    /** One position; 404 when it does not exist on the day or lies outside the actor's units. */
    @Transactional
    public PositionView get(UUID id, LocalDate asOf, Instant knownAt) {
        LocalDate day = day(asOf);
        Staffing all = staffing.on(current.governmentId(), day, knownAt);
        StaffedPost post = all.posts().stream()
                .filter(found -> found.id().equals(id))
                .filter(found ->
                        all.tree().isWithin(current.scope(), found.unit().id()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return PositionView.of(
                PositionRow.of(post, all.scale()),
                requirements(post.job()),
                holders.holders(current.governmentId(), id, day, knownAt));
    }

    private PositionView.Requirements requirements(JobFacts job) {
        List<PositionView.RequiredLevel> levels = job.standard().entrySet().stream()
                .map(item -> new PositionView.RequiredLevel(
                        item.getKey(), reference.name("competencies", item.getKey()), item.getValue()))
                .toList();
        return new PositionView.Requirements(
                reference.named("education-levels", job.educationMinimum()),
                job.educationFields(),
                reference.named("ranks", job.rankMinimum()),
                reference.named("ranks", job.rankMaximum()),
                levels,
                job.retirementAge());
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? governments.today(current.governmentId()) : asOf;
    }
}
