package id.selaras.mutation.domain;

/** The two parties of a transfer between governments; each takes its own steps and sees its own part. */
public enum TransferSide {
    /** Where the person goes; its PPK proposes, naming the post, and appoints (PP 11/2017 art. 192). */
    RECEIVER,
    /** Where the person comes from; its PPK consents, naming the post. */
    ORIGIN;

    public TransferSide other() {
        return this == RECEIVER ? ORIGIN : RECEIVER;
    }
}
