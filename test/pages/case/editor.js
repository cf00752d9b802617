// Without the editor's own files the box stays the plain textarea that it is.
if (window.tinymce) {
  tinymce.init({ selector: '#provision', license_key: 'gpl', promotion: false, height: 320, plugins: 'lists' });
}
