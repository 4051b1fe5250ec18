package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.application.EmployeeName;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.mutation.application.ProposeBetween.OutsidePost;
import id.selaras.mutation.domain.Mover;
import id.selaras.mutation.domain.Place;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.planning.application.PlanPosition;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Finds the person and the two posts a proposal speaks of, as far as the request may see the person. */
@ApplicationScoped
class CaseParties {

    @Inject
    EmployeeNameDirectory names;

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    UnitDirectory units;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    /**
     * @param toCode code of the post to be occupied
     */
    record Parties(Mover person, Place from, Place to, String toCode, JobFacts fromJob, JobFacts toJob) {}

    /** Somebody at the post that is left. */
    record Leaver(Mover person, Place from) {}

    /** Somebody of the own government; 400 without a post or out of sight. */
    Leaver leaver(UUID employeeId, LocalDate today) {
        UUID government = current.governmentId();
        Map<UUID, PositionFacts> posts = positions.positions(government, today);
        UnitTree tree = units.tree(government, today);
        PositionFacts from = names.definitivePosition(government, employeeId, today)
                .map(posts::get)
                .orElseThrow(CaseParties::unknownEmployee);
        requireVisible(tree, employeeId, from.unitId());
        EmployeeName person = names.names(government, today).get(employeeId);
        return new Leaver(
                new Mover(person.id(), person.nip(), person.name()),
                place(from, jobs.jobs(government, today).get(from.jobId()), tree));
    }

    /** 400 for a person without a post or out of sight, and where the post is none or the one the person holds. */
    Parties find(UUID employeeId, UUID toPositionId, LocalDate today) {
        UUID government = current.governmentId();
        Map<UUID, PositionFacts> posts = positions.positions(government, today);
        UnitTree tree = units.tree(government, today);
        PositionFacts from = names.definitivePosition(government, employeeId, today)
                .map(posts::get)
                .orElseThrow(CaseParties::unknownEmployee);
        requireVisible(tree, employeeId, from.unitId());
        PositionFacts to = posts.get(toPositionId);
        if (to == null || to.id().equals(from.id())) {
            throw Refusal.shape("/toPositionId", "unknown-position", "another post");
        }
        EmployeeName person = names.names(government, today).get(employeeId);
        Map<UUID, JobFacts> allJobs = jobs.jobs(government, today);
        JobFacts fromJob = allJobs.get(from.jobId());
        JobFacts toJob = allJobs.get(to.jobId());
        return new Parties(
                new Mover(person.id(), person.nip(), person.name()),
                place(from, fromJob, tree),
                place(to, toJob, tree),
                to.code(),
                fromJob,
                toJob);
    }

    private void requireVisible(UnitTree tree, UUID employeeId, UUID unitId) {
        Scope scope = current.scope();
        boolean visible =
                scope.reach() == Reach.SELF ? employeeId.equals(scope.employeeId()) : tree.isWithin(scope, unitId);
        if (!visible) {
            throw unknownEmployee();
        }
    }

    /** The same for nobody, somebody without a post and somebody out of reach, so that it tells nothing of people. */
    private static Refusal unknownEmployee() {
        return Refusal.shape("/employeeId", "unknown-employee", "somebody with a post within your reach");
    }

    /** A post with its names on the day of the tree. */
    Place place(PositionFacts post, JobFacts job, UnitTree tree) {
        PlanPosition named = new PlanPosition(
                post.id(),
                job.name(),
                tree.unit(post.unitId()).name(),
                tree.agencyOf(post.unitId()).name(),
                job.jobClass());
        return new Place(post.id(), post.unitId(), write(named));
    }

    /** A post of the own government; 400 for one that is not there. */
    Place post(UUID positionId, LocalDate today) {
        UUID government = current.governmentId();
        PositionFacts post = positions.positions(government, today).get(positionId);
        if (post == null) {
            throw Refusal.shape("/toPositionId", "unknown-position", "a post of the government");
        }
        return place(post, jobs.jobs(government, today).get(post.jobId()), units.tree(government, today));
    }

    /** A post outside this installation, by its names. */
    Place outside(OutsidePost post, Integer jobClass) {
        String agency = post.agencyName() == null || post.agencyName().isBlank() ? post.unitName() : post.agencyName();
        return new Place(
                null,
                null,
                write(new CasePost(null, post.jobName().strip(), post.unitName().strip(), agency.strip(), jobClass)));
    }

    private String write(Object post) {
        try {
            return json.writeValueAsString(post);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
