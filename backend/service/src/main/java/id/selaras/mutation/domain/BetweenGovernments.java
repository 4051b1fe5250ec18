package id.selaras.mutation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a case has besides when the person changes the government: the other party, what it handed over of the person,
 * and the papers of the state. The case is kept by the government that opened it.
 */
@Embeddable
public class BetweenGovernments {

    @Enumerated(EnumType.STRING)
    private TransferDirection direction;

    private UUID counterpartGovernmentId;
    private String counterpartName;
    private String ownerName;

    @Column(columnDefinition = "text")
    private String handedOver;

    @Column(columnDefinition = "mediumtext")
    private String releaseVerdicts;

    private UUID receiverEmployeeId;
    private UUID originChange;

    @Enumerated(EnumType.STRING)
    private StateConsideration stateOutcome;

    private String stateNumber;
    private LocalDate stateDate;

    @Enumerated(EnumType.STRING)
    private DecreeIssuer transferIssuer;

    private String transferNumber;
    private LocalDate transferDate;
    private LocalDate transferEffectiveOn;

    protected BetweenGovernments() {}

    /**
     * @param ownerName     the government that keeps the case
     * @param counterpartId the other government, or null when it is outside this installation
     * @param issuer        who will issue the decree
     * @param handedOver    what the receiver is told of the person, as JSON; null for somebody who goes
     */
    public static BetweenGovernments of(
            TransferDirection direction,
            String ownerName,
            UUID counterpartId,
            String counterpartName,
            DecreeIssuer issuer,
            String handedOver) {
        BetweenGovernments between = new BetweenGovernments();
        between.direction = direction;
        between.ownerName = ownerName;
        between.counterpartGovernmentId = counterpartId;
        between.counterpartName = counterpartName;
        between.transferIssuer = issuer;
        between.handedOver = handedOver;
        return between;
    }

    /**
     * Where a side sits in this installation, or null where it is outside.
     *
     * @param owner the government that keeps the case
     */
    public UUID governmentOn(TransferSide side, UUID owner) {
        return direction.sideOfOwner() == side ? owner : counterpartGovernmentId;
    }

    /** Keeps what the rules of the origin said of the person; only the origin reads it. */
    public void judgeRelease(String verdictsAsJson) {
        releaseVerdicts = verdictsAsJson;
    }

    /** Keeps what the state's agency wrote. */
    public void hear(StateConsideration outcome, String number, LocalDate issuedOn) {
        stateOutcome = outcome;
        stateNumber = number;
        stateDate = issuedOn;
    }

    /** Keeps the decree of the transfer. */
    public void decree(String number, LocalDate issuedOn, LocalDate effectiveOn) {
        transferNumber = number;
        transferDate = issuedOn;
        transferEffectiveOn = effectiveOn;
    }

    /**
     * Keeps what the appointment wrote.
     *
     * @param employeeId   the person at the receiver, or null when that is outside
     * @param changeAtOrigin the recorded change there, or null when that is outside
     */
    public void arrive(UUID employeeId, UUID changeAtOrigin) {
        receiverEmployeeId = employeeId;
        originChange = changeAtOrigin;
    }

    public TransferDirection direction() {
        return direction;
    }

    public UUID counterpartGovernmentId() {
        return counterpartGovernmentId;
    }

    public String handedOver() {
        return handedOver;
    }

    public String releaseVerdicts() {
        return releaseVerdicts;
    }

    public UUID originChange() {
        return originChange;
    }

    public DecreeIssuer transferIssuer() {
        return transferIssuer;
    }

    public LocalDate transferEffectiveOn() {
        return transferEffectiveOn;
    }
}
