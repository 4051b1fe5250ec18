package id.selaras.mutation.application;

import id.selaras.mutation.application.HandoverView.HandoverItem;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.HandoverSide;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A handover is reported only when both sides ticked every required item (domain reference 8.4). */
@ApplicationScoped
class HandoverIsComplete implements CaseGuard {

    @Inject
    HandoverService handovers;

    @Override
    public boolean concerns(CaseAction action) {
        return action == CaseAction.HAND_OVER;
    }

    @Override
    public List<Reason> objections(StepContext step) {
        return step.members().stream()
                // Of an origin outside this installation a paper tells it: nobody there can tick.
                .filter(member -> !step.isRecorded(member))
                .flatMap(member -> handovers.items(step.rules(), member.id()).stream()
                        .filter(HandoverItem::required)
                        .flatMap(item -> missing(item, member.number())))
                .toList();
    }

    private static Stream<Reason> missing(HandoverItem item, String number) {
        return Stream.of(HandoverSide.values())
                .filter(side -> (side == HandoverSide.GIVER ? item.given() : item.received()) == null)
                .map(side -> new Reason(
                        "handover-item-missing", Map.of("case", number, "item", item.code(), "side", side.name())));
    }
}
