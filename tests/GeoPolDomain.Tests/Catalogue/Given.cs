using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Records in one line each. Where no id is given, one is made; later records have later ids.</summary>
internal static partial class Given
{
    private static int made;

    public static Dataset Data(params IEnumerable<DatasetRecord> records) => new("sample", "A sample", records);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>Steps as in "signed 1992-05-15, in-force 1994-04-20".</summary>
    public static Membership Membership(
        string member, string organization, string spell, string status = "member", string? end = null, string steps = "", string? accordingTo = null, string? id = null) => new()
        {
            Id = id ?? Next("mbr"),
            Member = member,
            Organization = organization,
            Status = MembershipStatus.Parse(status),
            Spell = EdtfInterval.Parse(spell),
            End = end is null ? null : new MembershipEnd { Reason = EndReason.Parse(end) },
            Steps = [.. Words(steps).Select(words => new DatedStep { Step = LegalStep.Parse(words[0]), On = EdtfDate.Parse(words[1]) })],
            AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
        };

    public static Limitation Limitation(
        string of, string organization, string spell, string kind = "suspension", string? right = null, string? organ = null, string? towards = null, string? accordingTo = null) => new()
        {
            Id = Next("lim"),
            Of = of,
            Organization = organization,
            Kind = LimitationKind.Parse(kind),
            Spell = EdtfInterval.Parse(spell),
            Right = right is null ? null : Right.Parse(right),
            Organ = organ is null ? null : ActorId.Parse(organ),
            Towards = towards is null ? null : ActorId.Parse(towards),
            AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
        };

    /// <summary>The promise that all records of a kind about something are held.</summary>
    public static Coverage Coverage(RecordKind of, string? about = null, string? during = null) => new()
    {
        Id = Next("cov"),
        Of = of,
        About = about is null ? [] : [RecordKey.Parse(about)],
        During = during is null ? null : EdtfInterval.Parse(during),
    };

    public static Force Force(string id, string? spell = null) => new()
    {
        Id = id,
        Names = [Named(id)],
        Spell = spell is null ? null : EdtfInterval.Parse(spell),
    };

    public static Unit Unit(string id, string of, string? parent = null) => new()
    {
        Id = id,
        Names = [Named(id)],
        Of = of,
        Parent = parent is null ? null : UnitId.Parse(parent),
    };

    /// <summary>What one contributor gives; a total, where there is none.</summary>
    public static Contribution Contribution(
        string? contributor, string force, string when, string? strength = null, string kind = "deployed", string? unit = null, string? source = null, string? accordingTo = null) => new()
        {
            Id = Next("ctb"),
            Contributor = contributor is null ? null : ActorId.Parse(contributor),
            Force = force,
            When = EdtfValue.Parse(when),
            Strength = strength is null ? null : CountRange.Parse(strength),
            StrengthKind = strength is null ? null : StrengthKind.Parse(kind),
            Unit = unit is null ? null : UnitId.Parse(unit),
            Citations = source is null ? [] : [new Citation { Source = source }],
            AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
        };

    public static Contribution Total(string force, string when, string strength, string kind = "deployed") =>
        Contribution(null, force, when, strength, kind);

    /// <summary>Relations as in "entails prp-02, contradicts prp-05".</summary>
    public static Claim Claim(string id, string relations = "", string? nature = null, string about = "") => new()
    {
        Id = id,
        Text = $"The claim {id}.",
        Nature = nature is null ? null : ClaimNature.Parse(nature),
        About = [.. about.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ActorId.Parse)],
        Relations = [.. Words(relations).Select(words => new ClaimRelation { Kind = ClaimRelationKind.Parse(words[0]), Claim = words[1] })],
    };

    /// <summary>Stances as in "affirms prp-01, denies prp-02". A question mark stands for an unknown speaker.</summary>
    public static Statement Statement(
        string id, string speaker, string stances, string? said = null, string act = "assert", string? onBehalfOf = null, string? nestedIn = null, string? accordingTo = null,
        string? quantifier = null, string? answerTo = null) => new()
        {
            Id = id,
            Gist = $"The statement {id}.",
            Speakers = [Speaker(speaker, onBehalfOf) with { Quantifier = quantifier is null ? null : Quantifier.Parse(quantifier) }],
            AnswerTo = answerTo is null ? [] : [StatementId.Parse(answerTo)],
            Act = SpeechAct.Parse(act),
            Said = said is null ? null : EdtfValue.Parse(said),
            Stances = Stances(stances),
            NestedIn = nestedIn is null ? null : StatementId.Parse(nestedIn),
            AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
        };

    public static Speaker Speaker(string speaker, string? onBehalfOf = null) => new()
    {
        Actor = speaker == "?" ? null : ActorId.Parse(speaker),
        OnBehalfOf = onBehalfOf is null ? null : ActorId.Parse(onBehalfOf),
    };

    /// <summary>A source; its outlet unknown where a reason is given why.</summary>
    public static Source Source(
        string id, string? outlet = null, string? published = null, string? missing = null, string? editionOf = null, string? author = null, string? reliability = null) => new()
        {
            Id = id,
            Kind = SourceKind.Parse("article"),
            EditionOf = editionOf is null ? null : SourceId.Parse(editionOf),
            Authors = author is null ? [] : [new Mention { Actor = author }],
            Reliability = reliability is null ? null : Reliability.Parse(reliability),
            Outlet = outlet is null && missing is null ? null : new Mention
            {
                Actor = outlet is null ? null : ActorId.Parse(outlet),
                Missing = missing is null ? null : MissingReason.Parse(missing),
            },
            Published = published is null ? null : EdtfValue.Parse(published),
        };

    public static Report Report(
        string id, string statement, string source, string? citing = null, string? through = null, string form = "paraphrased", string? occasion = null, string? accordingTo = null) => new()
        {
            Id = id,
            Statement = statement,
            Source = source,
            Form = ReportForm.Parse(form),
            Occasion = occasion is null ? null : Occasion.Parse(occasion),
            AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
            Citing = citing is null ? null : SourceId.Parse(citing),
            Through = through is null ? null : ReportId.Parse(through),
        };

    private static ImmutableArray<Stance> Stances(string list) =>
        [.. Words(list).Select(words => new Stance { Kind = StanceOf(words[0]), Claim = words[1] })];

    internal static Name Named(string id) => new() { Text = id.ToUpperInvariant() };

    private static StanceKind StanceOf(string name) => StanceKinds.Names.Pairs.Single(pair => pair.Name == name).Value;

    internal static ImmutableArray<string[]> Words(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => item.Split(' '))];

    internal static string Next(string kind) => $"{kind}-{Interlocked.Increment(ref made):D9}";
}
