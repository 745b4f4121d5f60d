using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Testing;

/// <summary>Puts messages together: what was expected and why, what is so, and for which reasons.</summary>
[StackTraceHidden]
internal static class Failure
{
    private const int MostReasons = 20;
    private const int LongestExpression = 100;

    /// <summary>Throws where something does not hold.</summary>
    /// <param name="isSo">Whether it holds.</param>
    /// <param name="expected">What was expected, as in "data to have no findings".</param>
    /// <param name="because">Why the test expects it; empty where it does not say.</param>
    /// <param name="becauseArgs">What stands for the placeholders in it.</param>
    /// <param name="actual">What is so instead, after a "but". It is not made where all is well.</param>
    public static void Unless(bool isSo, string expected, string because, object[] becauseArgs, Func<string> actual)
    {
        if (!isSo)
            throw new DomainAssertionException($"Expected {expected}{Why(because, becauseArgs)}, but {actual()}");
    }

    /// <summary>As in "the answer is Unknown:", with a line for each reason.</summary>
    public static string Answer(Answer answer, ImmutableArray<Reason> reasons, Answer? expected = null) =>
        $"the answer is {answer}{Distinction(answer, expected)}{Tail(reasons)}";

    /// <summary>As in "the reasons are:", with a line for each.</summary>
    public static string Reasons(ImmutableArray<Reason> reasons) => $"{(reasons.IsEmpty ? "it gives" : "its reasons are")}{Tail(reasons)}";

    /// <summary>Lines below a sentence, set in.</summary>
    public static string Lines(
        IEnumerable<string> lines) =>
        string.Concat(lines.SelectMany(line => line.Split('\n')).Select(line => $"\n  {line}"));

    /// <summary>A colon with a line for each reason, or that there is none.</summary>
    public static string Tail(ImmutableArray<Reason> reasons)
    {
        if (reasons.IsDefaultOrEmpty)
            return " no reason";
        var more = reasons.Length - MostReasons;
        var lines = reasons.Take(MostReasons).Select(reason => $"- {reason}");
        return ":" + Lines(more > 0 ? lines.Append($"- and {more} more") : lines);
    }

    /// <summary>The code of a test on one line, without its middle where it is long.</summary>
    public static string Shortened(string expression)
    {
        var line = string.Join(' ', expression.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExpression ? line : $"{line[..(LongestExpression / 2)]}…{line[^(LongestExpression / 2)..]}";
    }

    // What is not known is taken for a no more often than for anything else.
    public static string Distinction(Answer actual, Answer? expected) => (actual, expected) switch
    {
        (Time.Answer.Unknown, Time.Answer.No) => ", which is not the same as No",
        (Time.Answer.Unknown, Time.Answer.Yes) => ", which is not the same as Yes",
        (Time.Answer.No, Time.Answer.Unknown) => ", which is known",
        (Time.Answer.Yes, Time.Answer.Unknown) => ", which is known",
        _ => "",
    };

    private static string Why(string because, object[] becauseArgs)
    {
        if (string.IsNullOrWhiteSpace(because))
            return "";
        var reason = (becauseArgs.Length == 0 ? because : string.Format(CultureInfo.InvariantCulture, because, becauseArgs)).Trim();
        return reason.StartsWith("because", StringComparison.OrdinalIgnoreCase) ? $" {reason}" : $" because {reason}";
    }
}
