package id.selaras.mutation.domain;

/** Which way a transfer goes for the government that keeps the case. */
public enum TransferDirection {
    /** Somebody comes. */
    INCOMING,
    /** Somebody goes to a government or an agency that does not use this installation. */
    OUTGOING;

    /** The side of the government that keeps the case. */
    public TransferSide sideOfOwner() {
        return this == INCOMING ? TransferSide.RECEIVER : TransferSide.ORIGIN;
    }
}
