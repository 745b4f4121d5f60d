using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Goes through a record and shows each small value with its JSON pointer.</summary>
internal sealed class Walker(Action<Walker, object> show)
{
    private readonly Stack<object> way = new();

    /// <summary>The way to the value shown, as a JSON pointer (RFC 6901).</summary>
    public string Pointer =>
        string.Concat(way.Reverse().Select(step => "/" + Convert.ToString(step, CultureInfo.InvariantCulture)));

    public void Enter(string member) => way.Push(member);

    public void Enter(int index) => way.Push(index);

    public void Leave() => way.Pop();

    public void Show(object value) => show(this, value);
}

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
