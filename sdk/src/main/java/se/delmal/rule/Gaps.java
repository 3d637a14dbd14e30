package se.delmal.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several conditions are not met, or not known to be.
 *
 * @param isMet  whether all are
 * @param codes  the codes of those that are not met; where none is, of those that are not told
 */
record Gaps(Truth isMet, List<String> codes) {

    static <S> Gaps of(List<Condition<? super S>> conditions, S subject, Judgement judgement) {
        var not = new ArrayList<String>();
        var notTold = new ArrayList<String>();
        for (Condition<? super S> condition : conditions) {
            switch (condition.of(subject, judgement)) {
                case YES -> {}
                case NO -> not.add(condition.code());
                case NOT_TOLD -> notTold.add(condition.code());
            }
        }
        if (!not.isEmpty()) {
            return new Gaps(Truth.NO, not);
        }
        return notTold.isEmpty() ? new Gaps(Truth.YES, List.of()) : new Gaps(Truth.NOT_TOLD, notTold);
    }

    String missing() {
        return String.join(", ", codes);
    }
}
