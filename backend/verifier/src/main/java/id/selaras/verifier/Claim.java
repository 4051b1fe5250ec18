package id.selaras.verifier;

/** What a certificate claims. */
final class Claim {
    static final String SCHEMA = "transfer-plan-certificate/1";

    final String instanceSha256;
    final long objective;
    final boolean optimal;
    /** Slot of each person, in the order of the instance. */
    final long[] slotOf;
    /** Price of each slot, in the order of the instance. */
    final long[] price;

    /** @throws Unreadable when a member is missing or has the wrong kind */
    Claim(String text) {
        Node root = JsonReader.read(text, "certificate");
        if (!SCHEMA.equals(root.member("schema").string())) {
            throw new Unreadable("certificate.schema must be " + SCHEMA);
        }
        instanceSha256 = root.member("instanceSha256").string();
        Node claim = root.member("claim");
        objective = claim.member("objective").number(Long.MIN_VALUE, Long.MAX_VALUE);
        optimal = claim.member("optimal").bool() && claim.member("gap").number(Long.MIN_VALUE, Long.MAX_VALUE) == 0;
        slotOf = root.member("assignment").numbers(0, Integer.MAX_VALUE);
        price = root.member("slotPrice").numbers(-Long.MAX_VALUE, Long.MAX_VALUE);
    }
}
