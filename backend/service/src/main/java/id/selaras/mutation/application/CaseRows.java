package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.application.MutationCaseRow.CaseCounterpart;
import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.Consideration;
import id.selaras.mutation.domain.DecreeIssuer;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.mutation.domain.StateConsideration;
import id.selaras.mutation.domain.TransferDirection;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.planning.application.PlanReason;
import id.selaras.planning.application.RuleSetName;
import id.selaras.shared.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Cases as one government may see them. Between governments the receiver sees the person and the present post, the
 * origin sees which post in which unit was named; neither sees more of the other.
 */
@ApplicationScoped
class CaseRows {

    private static final TypeReference<List<PlanReason>> REASONS = new TypeReference<>() {};

    /** From here on the person has a record at the receiver. */
    private static final Set<MutationCaseStatus> ARRIVED =
            EnumSet.of(MutationCaseStatus.IN_EFFECT, MutationCaseStatus.HANDED_OVER, MutationCaseStatus.COMPLETED);

    @Inject
    ObjectMapper json;

    @Inject
    ReferenceDirectory reference;

    MutationCaseRow row(Row row, UUID viewer) {
        TransferSide side = side(row, viewer);
        CasePost from = read(row.text("from_position"), CasePost.class);
        CasePost to = read(row.text("to_position"), CasePost.class);
        MutationCaseStatus status = MutationCaseStatus.valueOf(row.text("status"));
        return new MutationCaseRow(
                row.id("id"),
                row.text("number"),
                status,
                MutationCaseKind.valueOf(row.text("kind")),
                new CasePerson(person(row, side, status), row.text("employee_name"), row.text("nip")),
                side == TransferSide.RECEIVER ? from.elsewhere() : from,
                side == TransferSide.ORIGIN ? to.named(counterpart(row, viewer)) : to,
                row.id("chain_id"),
                row.integer("group_number"),
                row.integer("sequence"),
                row.id("plan_id"),
                row.date("effective_on"),
                row.instant("created_at"),
                row.date("due_on"),
                side == null ? null : new CaseCounterpart(counterpart(row, viewer), isInside(row), side),
                null);
    }

    MutationCaseView view(Row row, UUID viewer) {
        MutationCaseRow listed = row(row, viewer);
        boolean keeps = viewer.equals(row.id("government_id"));
        return new MutationCaseView(
                listed.id(),
                row.integer("version"),
                listed.number(),
                listed.status(),
                listed.kind(),
                listed.employee(),
                listed.fromPosition(),
                listed.toPosition(),
                listed.chainId(),
                listed.groupNumber(),
                listed.sequence(),
                listed.planId(),
                listed.effectiveOn(),
                listed.createdAt(),
                CaseOrigin.valueOf(row.text("origin")),
                keeps ? row.text("motive") : null,
                row.instant("status_since"),
                row.date("due_on"),
                row.text("consideration") == null ? null : Consideration.valueOf(row.text("consideration")),
                row.flag("deviates"),
                row.text("decree_number"),
                row.date("decree_date"),
                reasons(row.text("reasons")),
                read(row.text("rule_set"), RuleSetName.class),
                row.text("input_hash"),
                row.text("certificate_hash"),
                transfer(row, listed.counterpart()));
    }

    private CaseTransferView transfer(Row row, CaseCounterpart other) {
        if (other == null) {
            return null;
        }
        HandedOver person =
                other.side() == TransferSide.RECEIVER ? read(row.text("handed_over"), HandedOver.class) : null;
        String outcome = row.text("state_outcome");
        return new CaseTransferView(
                TransferDirection.valueOf(row.text("direction")),
                other.side(),
                other.name(),
                other.inside(),
                DecreeIssuer.valueOf(row.text("transfer_issuer")),
                person == null ? null : reference.named("ranks", person.rankCode()),
                person == null ? null : reference.named("education-levels", person.educationLevel()),
                person == null ? null : person.educationField(),
                outcome == null ? null : StateConsideration.valueOf(outcome),
                row.text("state_number"),
                row.date("state_date"),
                row.text("transfer_number"),
                row.date("transfer_date"),
                row.date("transfer_effective_on"));
    }

    private static UUID person(Row row, TransferSide side, MutationCaseStatus status) {
        if (side != TransferSide.RECEIVER) {
            return row.id("employee_id");
        }
        return ARRIVED.contains(status) ? row.id("receiver_employee_id") : null;
    }

    private static TransferSide side(Row row, UUID viewer) {
        if (row.text("direction") == null) {
            return null;
        }
        TransferSide owners = TransferDirection.valueOf(row.text("direction")).sideOfOwner();
        return viewer.equals(row.id("government_id")) ? owners : owners.other();
    }

    private static String counterpart(Row row, UUID viewer) {
        return row.text(viewer.equals(row.id("government_id")) ? "counterpart_name" : "owner_name");
    }

    private static boolean isInside(Row row) {
        return row.id("counterpart_government_id") != null;
    }

    private List<PlanReason> reasons(String text) {
        if (text == null) {
            return List.of();
        }
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private <T> T read(String text, Class<T> type) {
        if (text == null) {
            return null;
        }
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
