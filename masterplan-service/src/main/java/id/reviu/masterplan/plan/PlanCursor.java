package id.reviu.masterplan.plan;

import id.reviu.masterplan.input.BadParameter;
import org.jspecify.annotations.Nullable;

/** Where a list of plan versions goes on. */
record PlanCursor(String code, int number) {

    private static final char MARK = '.';

    static PlanCursor of(Plan plan) {
        return new PlanCursor(plan.content().code(), plan.number());
    }

    static PlanCursor read(@Nullable String text) {
        if (text == null) {
            return new PlanCursor("", 0);
        }
        try {
            var mark = BadParameter.check("after", text).lastIndexOf(MARK);
            return new PlanCursor(text.substring(0, mark), Integer.parseInt(text.substring(mark + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException notOurs) {
            throw new BadParameter("after");
        }
    }

    @Override
    public String toString() {
        return code + MARK + number;
    }
}
