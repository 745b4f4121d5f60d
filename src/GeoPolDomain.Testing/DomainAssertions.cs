using System.Diagnostics;

namespace GeoPolDomain.Testing;

/// <summary>Assertions that hold for every subject: equality, identity and null.</summary>
/// <remarks>
/// A test that also uses FluentAssertions would have these from there. With both packages imported, the compiler prefers
/// <c>Should()</c> of this package for the types of GeoPolDomain, so the package has to offer them as well.
/// </remarks>
/// <typeparam name="TSubject">The type of the object under test.</typeparam>
/// <typeparam name="TSelf">The type of the assertions.</typeparam>
[StackTraceHidden]
public abstract class DomainAssertions<TSubject, TSelf>
    where TSubject : class
    where TSelf : DomainAssertions<TSubject, TSelf>
{
    private readonly TSubject? subject;

    private protected DomainAssertions(TSubject? subject, string expression)
    {
        this.subject = subject;
        Expression = Failure.Shortened(expression);
    }

    /// <summary>The object under test.</summary>
    /// <exception cref="DomainAssertionException">The object is null.</exception>
    public TSubject Subject => subject ?? throw new DomainAssertionException($"Expected {Expression} to be there, but it is null");

    /// <summary>The name of the subject in messages: the code before <c>Should()</c>.</summary>
    private protected string Expression { get; }

    /// <summary>Asserts that the subject is equal to another object.</summary>
    /// <param name="expected">The other object.</param>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<TSelf> Be(TSubject? expected, string because = "", params object[] becauseArgs) =>
        Expect(Equals(subject, expected), $"to be {Text(expected)}", because, becauseArgs, () => $"it is {Text(subject)}");

    /// <summary>Asserts that the subject is not equal to another object.</summary>
    /// <param name="unexpected">The other object.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<TSelf> NotBe(TSubject? unexpected, string because = "", params object[] becauseArgs) =>
        Expect(!Equals(subject, unexpected), $"not to be {Text(unexpected)}", because, becauseArgs, () => "it is");

    /// <summary>Asserts that the subject is the same object.</summary>
    /// <param name="expected">The object.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<TSelf> BeSameAs(TSubject? expected, string because = "", params object[] becauseArgs) =>
        Expect(
            ReferenceEquals(subject, expected),
            $"to be the same object as {Text(expected)}",
            because,
            becauseArgs,
            () => $"it is another one: {Text(subject)}");

    /// <summary>Asserts that the subject is another object, equal or not.</summary>
    /// <param name="unexpected">The object.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<TSelf> NotBeSameAs(TSubject? unexpected, string because = "", params object[] becauseArgs) =>
        Expect(
            !ReferenceEquals(subject, unexpected),
            $"not to be the same object as {Text(unexpected)}",
            because,
            becauseArgs,
            () => "it is");

    /// <summary>Asserts that the subject is null.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<TSelf> BeNull(string because = "", params object[] becauseArgs) =>
        Expect(subject is null, "to be null", because, becauseArgs, () => $"it is {Text(subject)}");

    /// <summary>Asserts that the subject is not null.</summary>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public Asserted<TSelf> NotBeNull(string because = "", params object[] becauseArgs) =>
        Expect(subject is not null, "to be there", because, becauseArgs, () => "it is null");

    private protected Asserted<TSelf> Expect(bool isSo, string expected, string because, object[] becauseArgs, Func<string> actual)
    {
        Failure.Unless(isSo, $"{Expression} {expected}", because, becauseArgs, actual);
        return new Asserted<TSelf>((TSelf)this);
    }

    private static string Text(TSubject? value) => value?.ToString() ?? "null";
}
