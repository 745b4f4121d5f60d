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
