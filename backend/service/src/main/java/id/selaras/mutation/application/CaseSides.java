package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseProcedure.Step;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.shared.security.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which government stands on which side of a case, and what that lets it do. */
final class CaseSides {

    /** Who writes down what a side outside this installation did. */
    private static final Set<Role> RECORDERS = Set.of(Role.PLANNER);

    private CaseSides() {}

    /** The government on a side, or null where that is outside; a case without sides has its own on both. */
    static UUID governmentOn(MutationCase subject, TransferSide side) {
        return subject.between() == null
                ? subject.governmentId()
                : subject.between().governmentOn(side, subject.governmentId());
    }

    /** The governments that have a part in it, in the order of their ids: whoever locks several does it in that. */
    static List<UUID> governments(MutationCase subject) {
        UUID other = subject.between() == null ? null : subject.between().counterpartGovernmentId();
        return Stream.of(subject.governmentId(), other)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The side a government is on, or null in a case without sides. */
    static TransferSide sideOf(MutationCase subject, UUID government) {
        if (subject.between() == null) {
            return null;
        }
        TransferSide owners = subject.between().direction().sideOfOwner();
        return government.equals(subject.governmentId()) ? owners : owners.other();
    }

    /** Whether a step is another's whom this installation does not know: it is recorded, by a letter. */
    static boolean isRecorded(MutationCase subject, Step step) {
        return step.side() != null && governmentOn(subject, step.side()) == null;
    }

    /** Whether a government may take a step, as far as sides go. */
    static boolean isOn(MutationCase subject, Step step, UUID government) {
        return step.side() == null
                || isRecorded(subject, step)
                || government.equals(governmentOn(subject, step.side()));
    }

    /** The roles that may take a step. */
    static Set<Role> roles(MutationCase subject, Step step) {
        return isRecorded(subject, step) ? RECORDERS : step.roles();
    }
}
