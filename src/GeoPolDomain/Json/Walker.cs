using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Walks through a record and passes each small value to an action, together with the JSON pointer of the value.</summary>
internal sealed class Walker(Action<Walker, object> show)
{
    private readonly Stack<object> steps = new();

    /// <summary>The JSON pointer (RFC 6901) of the value that is passed to the action.</summary>
    public string Pointer =>
        string.Concat(steps.Reverse().Select(step => "/" + Convert.ToString(step, CultureInfo.InvariantCulture)));

    public void Enter(string member) => steps.Push(member);

    public void Enter(int index) => steps.Push(index);

    public void Leave() => steps.Pop();

    public void Show(object value) => show(this, value);
}

/// <summary>A kind of small value, as the reference page shows it.</summary>
/// <param name="Name">The name of the type of the value.</param>
/// <param name="Called">The name of such a value in an error message, with its article.</param>
/// <param name="Listed">The known texts, for a value that comes from a list of codes; otherwise empty.</param>
/// <param name="IsClosed">Whether only the listed texts are valid.</param>
internal sealed record SmallValue(string Name, string Called, ImmutableArray<string> Listed, bool IsClosed)
{
    public static SmallValue Of<T>() where T : class, ITextForm<T> => new(typeof(T).Name, T.Called, T.Listed, T.IsClosed);

    public static SmallValue Of<TEnum>(Names<TEnum> names) where TEnum : struct, Enum =>
        new(typeof(TEnum).Name, names.Called, [.. names.Texts], IsClosed: true);
}
