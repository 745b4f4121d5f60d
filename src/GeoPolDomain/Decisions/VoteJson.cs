using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Decisions;

/// <summary>Reads votes and rules from JSON of their own, outside a dataset, and finds what in them does not fit together.</summary>
/// <remarks>Beside what breaks the format, it is a mistake when a voter is named twice or is none, when more are counted than may vote, and when weights do not sum to what they should.</remarks>
public static class VoteJson
{
    /// <summary>Reads votes that are to be judged by a rule.</summary>
    /// <param name="utf8">The document: one object.</param>
    /// <param name="rule">The rule; null where only the votes themselves are looked at.</param>
    /// <param name="electorate">Who may vote; as the votes or else the rule say, where nothing is given.</param>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Votes ReadVotes(ReadOnlySpan<byte> utf8, DecisionRule? rule = null, Electorate? electorate = null)
    {
        var read = Read<Votes>(utf8, Votes.Shape, votes => Flaws(votes, rule, electorate));
        return read.Value ?? throw new DocumentException(read.Errors, read.IsCut);
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static DecisionRule ReadRule(ReadOnlySpan<byte> utf8)
    {
        var read = Read<DecisionRule>(utf8, DecisionRule.Shape, VotesCheck.Of);
        return read.Value ?? throw new DocumentException(read.Errors, read.IsCut);
    }

    /// <summary>Reads votes that are to be judged by a rule, or lists their mistakes.</summary>
    public static bool TryReadVotes(ReadOnlySpan<byte> utf8, DecisionRule? rule, [NotNullWhen(true)] out Votes? votes, out ImmutableArray<DocumentError> errors)
    {
        try
        {
            (votes, errors) = (ReadVotes(utf8, rule), []);
        }
        catch (DocumentException mistakes)
        {
            (votes, errors) = (null, mistakes.Errors);
        }

        return votes is not null;
    }

    // Only votes without flaws of their own can be held against an electorate.
    private static IReadOnlyList<VotesCheck> Flaws(Votes votes, DecisionRule? rule, Electorate? electorate)
    {
        IReadOnlyList<VotesCheck> own = [.. VotesCheck.Of(votes, null)];
        return own.Count > 0 ? own : [.. VotesCheck.Of(votes, VoteEvaluation.Seated(rule, electorate ?? votes.FindElectorate() ?? rule?.FindElectorate()))];
    }

    private static DocumentReader.Result<T> Read<T>(ReadOnlySpan<byte> utf8, ObjectCodec<T> codec, Func<T, IEnumerable<VotesCheck>> check) where T : class =>
        DocumentReader.Read(
            utf8,
            (ReadOnlySpan<byte> text, ref Utf8JsonReader reader, ReadContext context) =>
            {
                var value = codec.Read(ref reader, context);
                if (!context.HasErrors && value is not null)
                    foreach (var flaw in check(value))
                        context.Report(OffsetOf(text, flaw.Path), DocumentErrorCode.InconsistentVotes, flaw.Message);
                return value!;
            },
            new ReadContext());

    // The document was read without mistakes, so that every step of the way is there.
    private static long OffsetOf(ReadOnlySpan<byte> text, object[] path) =>
        PointerReader.Follow(text, path.Select(step => Convert.ToString(step, CultureInfo.InvariantCulture)!), entersPlainLists: true);
}
