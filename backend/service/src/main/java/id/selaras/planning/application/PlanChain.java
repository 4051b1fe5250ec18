package id.selaras.planning.application;

import java.util.List;
import java.util.UUID;

/**
 * Moves that hang together because one person takes another's seat; one decree can cover them, and when one drops out
 * only they are solved again.
 *
 * @param kind     {@code CHAIN}: ends in an open seat; {@code CYCLE}: everybody takes the next one's seat
 * @param agencies names of the agencies it touches
 * @param moves    in the order of execution
 */
public record PlanChain(UUID id, String kind, List<String> agencies, List<MoveRow> moves) {}
