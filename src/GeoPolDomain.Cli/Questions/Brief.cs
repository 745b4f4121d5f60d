using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using PositionsAnswer = GeoPolDomain.Statements.Positions;
using TraceAnswer = GeoPolDomain.Provenance.Trace;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>brief</c>: a dataset on one page.</summary>
internal sealed class Brief : Question<BriefAnswer>
{
    private readonly Argument<string?> dataset = new("DATASET")
    {
        Description = "The dataset to show. This argument means the same as the option --dataset.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Brief(Terminal terminal) : base(
        terminal,
        "brief",
        "Shows a dataset on one page: members, a force, a contested claim, the sources of a statement, zones, conditions, motives and "
        + "contradictions.") => Add(dataset);

    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) => given.GetValue(dataset) switch
    {
        null => base.DatasetOf(given, terminal),
        _ when GivenDataset.IsNamed(given) => throw new Refusal(
            "the dataset is named twice, as an argument and with --dataset; leave out one of them"),
        var named => GivenDataset.Of(named, terminal),
    };

    protected override BriefAnswer Ask(Dataset data, ParseResult given) => BriefAnswer.Of(data);

    protected override void WriteJson(Utf8JsonWriter json, BriefAnswer answer) => BriefJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, BriefAnswer answer) => BriefPage.Write(page, answer);
}

/// <summary>What the brief of a dataset holds. A part is null or empty if the dataset has nothing to show there.</summary>
/// <param name="Data">The dataset.</param>
/// <param name="Counts">The number of records of each kind.</param>
/// <param name="Members">The members of the chosen organizations.</param>
/// <param name="Battle">The order of battle of the chosen force.</param>
/// <param name="Positions">The positions on the chosen claim.</param>
/// <param name="Trace">The trace of the chosen statement.</param>
internal sealed record BriefAnswer(
    Dataset Data,
    ImmutableArray<(string Kind, int Count)> Counts,
    ImmutableArray<MembersAnswer> Members,
    OrderOfBattle? Battle,
    PositionsAnswer? Positions,
    TraceAnswer? Trace)
{
    /// <summary>The kinds of assessments that the brief shows: those that say why somebody acts or does not act.</summary>
    public static ImmutableArray<AssessmentKind> Explaining { get; } =
        [AssessmentKind.Motive, AssessmentKind.Reason, AssessmentKind.Condition];

    /// <summary>The zones of the dataset.</summary>
    public ImmutableArray<Zone> Zones => Data.Places.Zones;

    /// <summary>The conditions of the dataset, except those that are a part of another condition.</summary>
    public ImmutableArray<Condition> Conditions =>
        [.. Data.Preconditions.All.Where(one => !Data.ReferencesTo(one.Key).Any(reference => reference.From is Condition))];

    /// <summary>The motives, reasons and conditions that authors see behind what happens.</summary>
    public ImmutableArray<Assessment> Assessments => [.. Data.Assessments.All.Where(one => one.Kinds.Any(Explaining.Contains))];

    /// <summary>The contradictions that the dataset records.</summary>
    public ImmutableArray<Contradiction> Contradictions => Data.Contradictions.All;

    /// <summary>The mistakes of sources that the dataset corrects.</summary>
    public ImmutableArray<Correction> Corrections => Data.Assessments.Corrections;

    /// <summary>Asks the dataset about what <see cref="BriefChoices"/> chooses for it.</summary>
    public static BriefAnswer Of(Dataset data)
    {
        var (on, organizations, force, claim, statement) = BriefChoices.For(data);
        var members = on is null ? [] : organizations.Select(one => MembersAnswer.Of(data, one, on));
        var battle = on is not null && force is not null ? data.Forces.Of(force).On(on) : null;
        var positions = claim is null ? null : data.Statements.PositionsOn(claim);
        var trace = statement is null ? null : data.Provenance.TraceOf(statement);
        return new(
            data,
            [.. data.Records.CountBy(record => record.Key.Kind).Select(one => (one.Key.ToText(), one.Value))],
            [.. members.Where(one => !one.Members.IsEmpty)],
            battle is { Lines.IsEmpty: true, StrengthKinds.IsEmpty: true } ? null : battle,
            positions is { All.IsEmpty: true } ? null : positions,
            trace is { Chains.IsEmpty: true } ? null : trace);
    }
}

/// <summary>Writes the brief of a dataset as JSON: the answers of the other commands in one object.</summary>
internal static class BriefJson
{
    /// <summary>Writes the counts and the answers.</summary>
    public static void Write(Utf8JsonWriter json, BriefAnswer answer)
    {
        json.Text("dataset", answer.Data.Id);
        json.Text("title", answer.Data.Title);
        json.WriteStartObject("counts");
        foreach (var (kind, count) in answer.Counts)
            json.WriteNumber(kind, count);
        json.WriteEndObject();
        json.Objects("members", answer.Members, MembersJson.Write);
        json.Object("force", answer.Battle, ForceJson.Write);
        json.Object("positions", answer.Positions, PositionsJson.Write);
        json.Object("trace", answer.Trace, TraceJson.Write);
        WriteSome(json, "zones", answer.Zones);
        WriteSome(json, "conditions", answer.Conditions);
        WriteSome(json, "assessments", answer.Assessments);
        WriteSome(json, "contradictions", answer.Contradictions);
        WriteSome(json, "corrections", answer.Corrections);
    }

    private static void WriteSome<T>(Utf8JsonWriter json, string name, ImmutableArray<T> records) where T : DatasetRecord
    {
        if (!records.IsEmpty)
            ShowJson.Write(json, name, records);
    }
}
