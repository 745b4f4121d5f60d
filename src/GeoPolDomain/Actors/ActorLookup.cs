using System.Collections.Immutable;
using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Actors;

/// <summary>Finds actors by their codes and names.</summary>
internal sealed class ActorLookup
{
    private readonly ILookup<(CodeScheme, string), (Actor Actor, ExternalCode Code)> byCode;
    private readonly ILookup<string, (Actor Actor, Name Name)> byName;

    public ActorLookup(ImmutableArray<Actor> actors)
    {
        byCode = actors
            .SelectMany(actor => actor.Codes.Select(code => (Actor: actor, Code: code)))
            .ToLookup(one => (one.Code.Scheme, ExternalCode.Plain(one.Code.Value)));
        byName = actors
            .SelectMany(actor => actor.Names.Select(name => (Actor: actor, Name: name)))
            .Where(one => one.Name.Kind != NameKind.Epithet && one.Name.Kind != NameKind.Metonym)
            .ToLookup(one => NameFold.Of(one.Name.Text), StringComparer.Ordinal);
    }

    public ImmutableArray<Actor> ByCode(CodeScheme scheme, string code, LocalDate? on) =>
        [.. byCode[(scheme, ExternalCode.Plain(code))].Where(one => one.Code.Period.MayHold(on)).Select(one => one.Actor).Distinct()];

    public ImmutableArray<Actor> ByName(string name, LocalDate? on)
    {
        var found = byName[NameFold.Of(name)].Where(one => one.Name.Period.MayHold(on)).ToList();
        return Best(found, one => one.Actor.Names[0] == one.Name) ?? Best(found, one => one.Name.Kind != NameKind.Former)
            ?? [.. found.Select(one => one.Actor).Distinct()];
    }

    /// <summary>Finds actors by a country code without the name of its list, such as KAZ, or with it, such as cow:705.</summary>
    public ImmutableArray<Actor> ByAnyCode(string text, LocalDate? on)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
            return CodeScheme.TryParse(text[..colon], out var scheme) ? ByCode(scheme, text[(colon + 1)..], on) : [];
        return text.Length switch
        {
            2 => ByCode(CodeScheme.Iso31661Alpha2, text, on),
            3 => ByCode(CodeScheme.Iso31661Alpha3, text, on),
            4 => ByCode(CodeScheme.Iso31663, text, on),
            _ => [],
        };
    }

    private static ImmutableArray<Actor>? Best(List<(Actor Actor, Name Name)> found, Func<(Actor Actor, Name Name), bool> isBetter)
    {
        ImmutableArray<Actor> better = [.. found.Where(isBetter).Select(one => one.Actor).Distinct()];
        return better.IsEmpty ? null : better;
    }
}
