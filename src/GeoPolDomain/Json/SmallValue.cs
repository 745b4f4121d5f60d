using System.Collections.Immutable;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>A kind of small value as the reference page shows it.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Called">What a value is called, with its article.</param>
/// <param name="Listed">The texts that stand in a list, where there is one.</param>
/// <param name="IsClosed">Whether only the listed texts are allowed.</param>
internal sealed record SmallValue(string Name, string Called, ImmutableArray<string> Listed, bool IsClosed)
{
    public static SmallValue Of<T>() where T : class, ITextForm<T> => new(typeof(T).Name, T.Called, T.Listed, T.IsClosed);

    public static SmallValue Of<TEnum>(Names<TEnum> names) where TEnum : struct, Enum =>
        new(typeof(TEnum).Name, names.Called, [.. names.Pairs.Select(pair => pair.Name)], IsClosed: true);
}
