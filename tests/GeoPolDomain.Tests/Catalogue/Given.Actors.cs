using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Actors, their offices, who followed whom and how they stand to each other.</summary>
internal static partial class Given
{
    /// <summary>Existence as in "gw 1991-08-25/.., 1945-10-24/..": a list, where one is named, and a period.</summary>
    public static State State(string id, string existence = "", params ImmutableArray<Name> names) =>
        new() { Id = id, Names = NamesOr(id, names), Existence = Existing(existence) };

    public static Organization Organization(string id, string form = "igo", string existence = "") =>
        new() { Id = id, Names = [Named(id)], Form = OrganizationForm.Parse(form), Existence = Existing(existence) };

    public static Organ Organ(string id, string of) => new() { Id = id, Names = [Named(id)], Of = of };

    public static Process Process(string id, string? host = null) =>
        new() { Id = id, Names = [Named(id)], Host = host is null ? null : ActorId.Parse(host) };

    public static Person Person(string id, params ImmutableArray<Name> names) => new() { Id = id, Names = NamesOr(id, names) };

    public static Outlet Outlet(string id) => new() { Id = id, Names = [Named(id)] };

    /// <summary>A collective; members as in "uzbekistan belarus".</summary>
    public static Group Group(string id, string form = "states", string members = "", string? quantifier = null, string within = "") => new()
    {
        Id = id,
        Names = [Named(id)],
        Form = GroupForm.Parse(form),
        Members = Actors(members),
        Within = Actors(within),
        Quantifier = quantifier is null ? null : Quantifier.Parse(quantifier),
    };

    public static Name Name(string text, string? kind = null, string? period = null, string? language = null) => new()
    {
        Text = text,
        Kind = kind is null ? null : NameKind.Parse(kind),
        Period = period is null ? null : EdtfInterval.Parse(period),
        Language = language is null ? null : LanguageTag.Parse(language),
    };

    public static Tenure Tenure(string id, string person, string office, string? body = null, string? spell = null, string? attested = null) => new()
    {
        Id = id,
        Person = person,
        Office = office,
        Body = body is null ? null : ActorId.Parse(body),
        Spell = spell is null ? null : EdtfInterval.Parse(spell),
        Attested = attested is null ? null : EdtfValue.Parse(attested),
    };

    public static Succession Succession(string predecessor, string successor, string kind, string? on = null, string? accordingTo = null) => new()
    {
        Id = Next("suc"),
        Predecessor = predecessor,
        Successor = successor,
        Kind = SuccessionKind.Parse(kind),
        On = on is null ? null : EdtfValue.Parse(on),
        AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
    };

    public static Relation Relation(string from, string kind, string to, string? during = null, string? accordingTo = null) => new()
    {
        Id = Next("rel"),
        From = from,
        Kind = RelationKind.Parse(kind),
        To = to,
        During = during is null ? null : EdtfValue.Parse(during),
        AccordingTo = accordingTo is null ? null : ActorId.Parse(accordingTo),
    };

    private static ImmutableArray<Name> NamesOr(string id, ImmutableArray<Name> names) => names.IsEmpty ? [Named(id)] : names;

    private static ImmutableArray<ActorId> Actors(string ids) => [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ActorId.Parse)];

    private static ImmutableArray<Existence> Existing(string list) =>
    [
        .. Words(list).Select(words => new Existence
        {
            Per = words.Length > 1 ? CodeScheme.Parse(words[0]) : null,
            Period = EdtfInterval.Parse(words[^1]),
        }),
    ];
}
