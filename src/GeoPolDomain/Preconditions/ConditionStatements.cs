using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether a condition had been set by the day of the question.</summary>
internal static class ConditionStatements
{
    public static Explained<Answer> Explain(Condition condition, Inquiry inquiry)
    {
        var statements = condition.StatedIn.Select(inquiry.Books.Statements.Find).OfType<Statement>().ToList();
        if (statements.Count == 0)
            return ByItself(condition, inquiry);
        var answers = statements.Select(one => AnswerOf(one, inquiry)).ToList();
        var answer = answers.Select(one => one.Answer).Any();
        return new(answer, [.. answers.Where(one => one.Answer == answer).Select(one => one.Reason)]);
    }

    private static RecordAnswer AnswerOf(Statement statement, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(statement, statement.Said);
        var said = statement.Said is { } when ? $"said {when}" : "undated";
        if (happening.Happened == Answer.No)
            return new(Answer.No, new Reason($"{said}, after {inquiry.On}", statement));
        var but = happening.Known == Answer.No ? $"; it was not known by {inquiry.KnownBy}" : inquiry.Doubts(happening);
        return new(happening.Both, new Reason($"{said}{but}", statement));
    }

    private static Explained<Answer> ByItself(Condition condition, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(condition, null);
        return new(happening.Both, [new Reason($"no statement sets it{inquiry.Doubts(happening)}", condition)]);
    }
}
