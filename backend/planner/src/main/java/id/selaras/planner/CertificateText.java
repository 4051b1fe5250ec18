package id.selaras.planner;

/** The certificate as canonical JSON: slot of each person and price of each slot, in the order of the instance. */
final class CertificateText {
    static final String SCHEMA = "transfer-plan-certificate/1";

    private CertificateText() {}

    static String of(
            String instanceSha256, LotterySeed seed, String method, long objective, int[] postOf, long[] price) {
        JsonText json = new JsonText();
        json.open('{').name("schema").string(SCHEMA).line();
        json.name("instanceSha256").string(instanceSha256).line();
        json.name("lottery").open('{').name("seed").string(seed.hex());
        json.name("method").string(method).close('}').line();
        json.name("claim").open('{').name("objective").value(objective);
        json.name("optimal").value(true).name("gap").value(0).close('}').line();
        json.name("assignment").numbers(postOf).line();
        json.name("slotPrice").numbers(price).close('}');
        return json.toString() + "\n";
    }
}
