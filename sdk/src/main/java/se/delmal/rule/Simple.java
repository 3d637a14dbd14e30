package se.delmal.rule;

import java.util.List;

/** A demand that is one function, and the numbers it asks for. */
final class Simple implements Demand {

    private final Demand demand;
    private final boolean looksAtPlans;
    private final List<Parameter> parameters;

    Simple(Demand demand, boolean looksAtPlans, Parameter... parameters) {
        this.demand = demand;
        this.looksAtPlans = looksAtPlans;
        this.parameters = List.of(parameters);
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        return demand.judge(judgement);
    }

    @Override
    public boolean looksAtPlans() {
        return looksAtPlans;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }
}
