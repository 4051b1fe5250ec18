package id.selaras.mutation.application;

import java.util.List;
import java.util.UUID;

/** Cases that were opened, in the order of their numbers. */
public record OpenedCases(int opened, List<OpenedCase> cases) {

    /** One opened case. */
    public record OpenedCase(UUID id, String number) {}
}
