using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Actors;

/// <summary>
/// Somebody or something that acts or speaks: a state, a territory, an organization, an organ, a process, a group, a person or an
/// outlet.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Actor>))]
public abstract record Actor : DatasetRecord<Actor, ActorId>, IDescribed<Actor>
{
    private Items<Name> names;
    private Items<ExternalCode> codes;
    private Items<Existence> existence;

    private protected Actor()
    {
    }

    /// <summary>The names of the actor, at least one. The first name is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The codes that identify the actor in published lists, for example its country code in ISO 3166-1.</summary>
    public ImmutableArray<ExternalCode> Codes { get => codes; init => codes = Given.List(value); }

    /// <summary>When the actor existed, with one entry for each list that dates the actor, because lists disagree.</summary>
    public ImmutableArray<Existence> Existence { get => existence; init => existence = Given.List(value); }

    /// <summary>Returns the codes that published lists use for the actor on a day. A code without a period counts for every day.</summary>
    public ImmutableArray<ExternalCode> CodesOn(LocalDate on) => [.. Codes.Where(code => code.Period.MayHold(on))];

    /// <summary>
    /// Returns the name under which the actor was known on a day: a short or former name whose period surely contains the day, or else the
    /// name to display.
    /// </summary>
    public Name NameOn(LocalDate on)
    {
        var day = EdtfDate.On(on);
        return Names.FirstOrDefault(name => IsPlain(name) && name.Period?.Contains(day) == Answer.Yes) ?? Names[0];
    }

    /// <summary>
    /// Whether the actor certainly did not exist on any day between two days, both included, by any list. Lists disagree, so one list that
    /// leaves it open is enough for no.
    /// </summary>
    internal bool IsSurelyAbsent(long from, long to) =>
        !Existence.IsEmpty && Existence.All(one => one.Period.Holds(PossibleDays.Run(from, to), EdtfReading.Usual) == Answer.No);

    // A name in the language of the name to display, so that an answer does not change its language with the year.
    private bool IsPlain(Name name) =>
        (name.Kind is null || name.Kind == NameKind.Short || name.Kind == NameKind.Former) && name.Language == Names[0].Language;

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Family<Actor> Family { get; } = new(
        FamilyCase<Actor>.Of(State.Shape),
        FamilyCase<Actor>.Of(Territory.Shape),
        FamilyCase<Actor>.Of(Organization.Shape),
        FamilyCase<Actor>.Of(Organ.Shape),
        FamilyCase<Actor>.Of(Process.Shape),
        FamilyCase<Actor>.Of(Group.Shape),
        FamilyCase<Actor>.Of(Person.Shape),
        FamilyCase<Actor>.Of(Outlet.Shape));

    static ObjectCodec<Actor> IDescribed<Actor>.Description => Family;

    private protected static ShapeBuilder<TActor> Named<[DynamicallyAccessedMembers(Blank.Needs)] TActor>(ShapeBuilder<TActor> shape)
        where TActor : Actor => shape
        .SomeList("names", static r => ref r.names, Name.Shape)
        .List("codes", static r => ref r.codes, ExternalCode.Shape)
        .List("existence", static r => ref r.existence, Actors.Existence.Shape);
}

/// <summary>When an actor existed, by the rules of one list.</summary>
[JsonConverter(typeof(DescribedConverter<Existence>))]
public sealed record Existence : IDescribed<Existence>
{
    private EdtfInterval period = null!;
    private CodeScheme? per;

    /// <summary>The interval in which the actor existed, first and last day included.</summary>
    public required EdtfInterval Period { get => period; init => period = Given.Value(value); }

    /// <summary>
    /// The list whose rules give this interval, for example the Correlates of War state list. Null means that the interval is the one in
    /// common use.
    /// </summary>
    public CodeScheme? Per { get => per; init => per = value; }

    internal static Shape<Existence> Shape { get; } = new ShapeBuilder<Existence>()
        .Required("period", static r => ref r.period)
        .Optional("per", static r => ref r.per)
        .Build(static blank => blank with { });

    static ObjectCodec<Existence> IDescribed<Existence>.Description => Shape;
}
